/** Work that can be done a piece at a time, each a few milliseconds: between two of them others may have their turn. */
export type Pieces<T> = Generator<void, T>;

/** What some work comes to when it is done in one go. */
export function whole<T>(pieces: Pieces<T>): T {
	let piece = pieces.next();
	while (!piece.done) piece = pieces.next();
	return piece.value;
}
