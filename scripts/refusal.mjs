/** A reason to stop that the reader can act on: its message is a sentence, and no stack is shown for it. */
export class Refusal extends Error {
	/** @override */
	name = 'Refusal';
}

/**
 * Runs a command's `main`. A refusal ends the process with its sentence alone and exit code 1; anything
 * else is a fault of ours and keeps its stack.
 * @param {() => unknown} main
 */
export async function run(main) {
	try {
		await main();
	} catch (error) {
		console.error(error instanceof Refusal ? error.message : error);
		process.exit(1);
	}
}
