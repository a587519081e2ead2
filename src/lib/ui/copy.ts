/** What some browsers know of the leave that a frame has from the page around it. */
interface WithPolicy {
	featurePolicy?: { allowsFeature(name: string): boolean };
}

/** Whether it may be tried: a frame that has no leave to would, by trying, complain in the console of its host. */
const mayCopy = () =>
	(document as WithPolicy).featurePolicy?.allowsFeature('clipboard-write') ?? true;

/** Puts a text on the reader's clipboard. Returns whether the browser let it. */
export async function copy(text: string): Promise<boolean> {
	if (!mayCopy()) return false;
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
