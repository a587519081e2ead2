/** The cuts of the text face that drawings are lettered in. */
export type SerifCut = 'roman' | 'italic';

const KNOWN = ' ,.’“”ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Advance widths in thousandths of the type size, measured in a browser on Newsreader 400. */
const ADVANCES: Record<SerifCut, string> = {
	roman:
		'229 239 230 237 411 412 711 644 705 763 640 592 751 800 339 446 730 603 979 771 777 609 ' +
		'777 645 555 670 768 692 967 719 684 634 460 546 437 556 462 345 496 561 280 247 541 269 ' +
		'832 573 526 564 545 394 384 342 537 527 743 507 524 431 567 567 567 567 567 567 567 567 ' +
		'567 567',
	italic:
		'233 232 225 236 408 409 677 625 682 744 624 575 733 772 333 424 696 570 942 742 753 590 ' +
		'752 632 541 634 737 662 919 680 652 610 494 469 378 498 397 308 420 498 285 256 476 261 ' +
		'767 538 451 509 464 396 348 319 517 470 666 487 477 421 567 567 567 567 567 567 567 567 ' +
		'567 567'
};

const widths = Object.fromEntries(
	Object.entries(ADVANCES).map(([cut, advances]) => {
		const numbers = advances.split(' ').map(Number);
		return [cut, new Map([...KNOWN].map((character, index) => [character, numbers[index] ?? 0]))];
	})
) as Record<SerifCut, Map<string, number>>;

/** An unknown character counts as wide as a wide letter, so that a line is never longer than told. */
const WIDE = 800;

/** The width in CSS pixels of a line of the text face, without a browser at hand. */
export const serifWidth = (text: string, size: number, cut: SerifCut = 'roman'): number =>
	[...text].reduce((sum, character) => sum + (widths[cut].get(character) ?? WIDE), 0) *
	(size / 1000);

/** How high the text face's tall letters stand, as a part of the type size. */
export const SERIF_ASCENT = 0.72;
/** How far the text face's letters reach below their line, as a part of the type size. */
export const SERIF_DESCENT = 0.25;
