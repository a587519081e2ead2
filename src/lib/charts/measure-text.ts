/** The faces that charts are lettered in. */
export type Face = 'script' | 'sans' | 'bold';

/** The characters whose widths are known; any other counts as wide as an 'n'. */
const KNOWN =
	' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~–—’‘“”…×·éèêëáàâäåçñóòôöøúùûüíìîïÉÈÅÄÖØ½≥';

/**
 * Advance widths in thousandths of the type size, one for each known character, measured in a browser on
 * Aguafina Script 400 and on Instrument Sans 400 and 600 with tabular figures.
 */
const ADVANCES: Record<Face, string> = {
	script:
		'180 238 246 500 447 603 551 139 215 271 245 441 184 430 173 207 533 244 411 431 415 407 ' +
		'436 366 488 466 201 216 373 500 380 393 738 452 449 438 471 445 248 438 519 227 299 462 ' +
		'415 599 445 476 353 476 459 447 401 473 309 592 463 219 464 234 355 187 370 622 370 370 ' +
		'330 288 371 287 235 370 376 182 168 361 200 580 379 348 345 377 292 273 190 371 296 463 ' +
		'332 359 327 186 243 237 397 429 729 140 202 317 260 521 376 154 287 287 287 287 370 370 ' +
		'370 370 370 288 379 348 348 348 348 348 371 371 371 371 182 182 182 182 445 445 452 452 ' +
		'476 476 784 549',
	sans:
		'200 247 308 716 608 600 755 156 384 343 343 600 216 461 216 405 600 600 600 600 600 600 ' +
		'600 600 600 600 227 227 600 600 600 496 847 711 629 735 752 638 602 759 736 254 450 692 ' +
		'588 906 736 780 656 781 649 594 429 690 616 992 668 487 593 406 365 346 459 387 354 530 ' +
		'606 533 606 564 340 606 599 240 238 535 240 922 599 584 606 606 375 471 363 589 503 745 ' +
		'536 502 474 406 242 360 492 541 841 181 181 335 336 655 600 103 564 564 564 564 530 530 ' +
		'530 530 530 533 596 584 584 584 584 593 589 589 589 589 238 238 240 237 631 631 711 711 ' +
		'780 786 750 549',
	bold:
		'193 267 369 727 637 600 768 176 412 366 358 600 241 453 241 407 600 600 600 600 600 600 ' +
		'600 600 600 600 257 257 600 600 600 508 860 712 634 739 755 630 594 756 725 254 422 712 ' +
		'589 898 725 786 667 798 653 622 440 689 611 979 683 504 605 439 365 385 469 411 354 548 ' +
		'621 552 621 571 353 620 612 256 246 558 260 941 612 597 621 621 390 492 387 593 515 779 ' +
		'563 515 493 439 234 390 506 559 859 210 214 410 409 728 600 144 571 571 571 571 548 548 ' +
		'548 548 548 552 607 597 597 597 597 600 593 593 593 593 246 246 247 246 619 619 712 712 ' +
		'786 794 750 549'
};

const widths = new Map<Face, Map<string, number>>(
	(Object.keys(ADVANCES) as Face[]).map((face) => {
		const advances = ADVANCES[face].split(' ').map(Number);
		return [face, new Map([...KNOWN].map((character, index) => [character, advances[index] ?? 0]))];
	})
);

/** How far ink leans out of its advance, as a part of the type size: the script hangs over to the right. */
export const OVERHANG: Record<Face, number> = { script: 0.14, sans: 0.01, bold: 0.01 };

/** Ink above and below the baseline, as a part of the type size. */
export const ASCENT: Record<Face, number> = { script: 0.8, sans: 0.76, bold: 0.76 };
export const DESCENT: Record<Face, number> = { script: 0.36, sans: 0.22, bold: 0.22 };

/** The width of a line of text in CSS pixels, its overhang included, without a browser at hand. */
export function textWidth(text: string, size: number, face: Face = 'sans'): number {
	const known = widths.get(face);
	const fallback = known?.get('n') ?? 500;
	let sum = 0;
	for (const character of text) sum += known?.get(character) ?? fallback;
	return (sum / 1000 + OVERHANG[face]) * size;
}

/** Breaks a text into lines no wider than `width` CSS pixels; a word that is wider stands alone. */
export function breakLines(
	text: string,
	size: number,
	width: number,
	face: Face = 'sans'
): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && textWidth(longer, size, face) <= width)
			lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
