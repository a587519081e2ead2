import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Larger than every window of the tests. */
const SCREEN = '2000x1600x24';

/** A screen that nobody sees, for browsers that want one: its name, and a function that puts it away. */
export async function startScreen(
	program: string
): Promise<{ display: string; stop: () => Promise<void> }> {
	// It picks a number that is free itself, and says so on the fourth of its files.
	const screen = spawn(program, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const [number] = await once(screen.stdio[3]!, 'data');
	return {
		display: `:${String(number).trim()}`,
		async stop() {
			const gone = once(screen, 'exit');
			screen.kill();
			await gone;
		}
	};
}
