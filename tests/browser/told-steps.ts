/** A step as the served page tells it: its id and the scene of its own still figure. */
export interface ToldStep {
	id: string;
	section: string;
	scene: string;
}

const attribute = (tag: string, name: string) =>
	tag.match(new RegExp(`${name}="([^"]*)"`))?.[1] ?? '';

/**
 * Every step of the essay in order, read from the HTML as it is served: what a reader without script has.
 * The title is its own picture: its step has no still, and no scene.
 */
export function stepsIn(html: string): ToldStep[] {
	const tags = html.match(/<[a-z]+ [^>]*data-(section|step|scene)="[^>]*>/g) ?? [];
	const steps: ToldStep[] = [];
	let section = '';
	let open: ToldStep | undefined;
	for (const tag of tags) {
		if (tag.includes('data-section=')) section = attribute(tag, 'data-section');
		else if (tag.includes('data-step='))
			steps.push((open = { id: attribute(tag, 'data-step'), section, scene: '' }));
		else if (open && tag.includes('data-scene=') && tag.includes('<figure'))
			open.scene = attribute(tag, 'data-scene');
	}
	return steps;
}
