import { expect, test } from 'vitest';
import { policyInFrames } from './policy-in-frames.ts';

const pageWith = (policy: string) =>
	`<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"></head>`;

test('scripts that are named may fetch others, and lettering comes from anywhere', () => {
	const page = pageWith("default-src 'self'; script-src 'self' 'sha256-a='; base-uri 'self'");
	expect(policyInFrames(page, ["'sha256-b='", "'sha256-c='"])).toBe(
		pageWith(
			"default-src 'self'; script-src 'self' 'sha256-a=' 'strict-dynamic' 'sha256-b=' 'sha256-c='; base-uri 'self'; font-src *"
		)
	);
});

test('a page without a policy stays as it is', () => {
	const page = '<head><meta charset="utf-8"></head>';
	expect(policyInFrames(page, ["'sha256-b='"])).toBe(page);
});
