import type { CDPSession } from '@playwright/test';

interface Snapshot {
	snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
	/** The fields of each node, one node after another. */
	nodes: number[];
}

/** What the engine and the browser keep beside the objects of a page's scripts: machine code, notes for it, their own. */
const NOT_OWN = ['code', 'object shape', 'hidden', 'native', 'synthetic'];

/** The size (bytes) of the objects of a page's scripts alone: what a leak would make grow. It takes seconds. */
export async function ownObjectsIn(session: CDPSession): Promise<number> {
	let written = '';
	const keep = ({ chunk }: { chunk: string }) => (written += chunk);
	session.on('HeapProfiler.addHeapSnapshotChunk', keep);
	await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
	session.off('HeapProfiler.addHeapSnapshotChunk', keep);
	const { snapshot, nodes } = JSON.parse(written) as Snapshot;
	const { node_fields: fields, node_types: types } = snapshot.meta;
	const kind = fields.indexOf('type');
	const size = fields.indexOf('self_size');
	let own = 0;
	for (let at = 0; at < nodes.length; at += fields.length)
		if (!NOT_OWN.includes(types[0][nodes[at + kind] ?? 0] ?? '')) own += nodes[at + size] ?? 0;
	return own;
}
