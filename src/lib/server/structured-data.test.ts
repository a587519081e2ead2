import { expect, test } from 'vitest';
import { essayData, sectionData } from './structured-data.ts';

const section = {
	id: 'loud',
	title: 'Loud</script><b>&',
	light: 'night',
	chart: 'x',
	steps: []
} as const;
const told = {
	story: {
		title: 'Neon to Dawn',
		description: 'A review, retold',
		published: '2026-11-20',
		updated: '2026-11-26',
		sections: [{ ...section, steps: [] }]
	},
	film: { title: 'Anora', year: 2024 },
	site: new URL('https://example.org/anora/'),
	picture: { href: 'https://example.org/anora/og/essay.png?v=1', alt: 'A sign' }
};

test('the essay is a review of a film, after another review, and has its sections as parts', () => {
	const { '@context': context, '@graph': graph } = JSON.parse(essayData(told));
	expect(context).toBe('https://schema.org');
	const [review, movie] = graph;
	expect(review).toMatchObject({
		'@type': ['Review', 'Article'],
		datePublished: '2026-11-20',
		dateModified: '2026-11-26',
		itemReviewed: { '@id': movie['@id'] },
		isBasedOn: { '@type': 'Review', itemReviewed: { '@id': movie['@id'] } },
		hasPart: [{ url: 'https://example.org/anora/loud/', headline: section.title }]
	});
	expect(movie).toMatchObject({ '@type': 'Movie', name: 'Anora', duration: 'PT139M' });
});

test('a section is a part of the essay, and tells the way to itself', () => {
	const { '@graph': graph } = JSON.parse(sectionData(told, section, 'So why?'));
	const [article, trail] = graph;
	expect(article).toMatchObject({
		'@type': 'Article',
		description: 'So why?',
		isPartOf: { '@id': 'https://example.org/anora/#essay' },
		position: 1
	});
	expect(trail.itemListElement.map((item: { item: string }) => item.item)).toEqual([
		'https://example.org/anora/',
		'https://example.org/anora/loud/'
	]);
});

test('nothing that is told can end the block it stands in', () => {
	expect(sectionData(told, section, '<!-- & </script>')).not.toMatch(/[<>&]/);
});
