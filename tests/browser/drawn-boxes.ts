import type { Page } from 'playwright-core';

/** Edges of a box in the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes of what styles draw before and after the elements that a selector finds, in order. */
export async function drawnBoxes(page: Page, selector: string): Promise<Box[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const boxes: Box[] = [];
  for (const nodeId of nodeIds) {
    const { node } = await session.send('DOM.describeNode', { nodeId });
    for (const { backendNodeId } of node.pseudoElements ?? []) {
      const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
      for (const [left, top, right, , , bottom] of quads as number[][])
        boxes.push({ left: left!, top: top!, right: right!, bottom: bottom! });
    }
  }
  await session.detach();
  return boxes;
}
