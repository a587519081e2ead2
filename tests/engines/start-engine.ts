import { findBrowser } from '../../scripts/browser.mjs';
import { findEngines } from '../../scripts/engines.mjs';
import type { Engine, EngineOptions } from './driver.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** Starts an engine that is on this machine; an error says which one is not. */
export async function startEngine(name: EngineName, options: EngineOptions): Promise<Engine> {
	const { firefox, webkit } = findEngines();
	if (name === 'firefox' && firefox) return startFirefox(firefox, options);
	if (name === 'webkit' && webkit) return startWebKit(webkit, options);
	const chromium = findBrowser();
	if (name === 'chromium' && chromium) return startChromium(chromium, options);
	throw new Error(`there is no ${name} here`);
}
