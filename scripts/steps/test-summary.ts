import type { TestEvent } from 'node:test/reporters';

/** Ends a test run with the failures in full, the tests skipped with their reasons, and one line that counts. */
export default async function* summarize(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const skipped = new Map<string, string[]>();
  const failed: string[] = [];
  let passed = 0;
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { name, file, skip, details } = event.data;
    if (details.type === 'suite') continue;
    yield event.type === 'test:fail' ? 'X' : skip === undefined ? '.' : '-';
    if (skip !== undefined) {
      const reason = typeof skip === 'string' ? skip : 'no reason given';
      skipped.set(reason, [...(skipped.get(reason) ?? []), name]);
    } else if (event.type === 'test:pass') passed++;
    else
      failed.push(
        `${name}\n  ${file ?? ''}\n${indent(String(event.data.details.error.cause ?? event.data.details.error))}`,
      );
  }
  yield '\n';
  for (const failure of failed) yield `\nfailed  ${failure}\n`;
  for (const [reason, names] of skipped)
    yield `\nskipped ${names.length}: ${reason}\n${names.map((name) => `  ${name}\n`).join('')}`;
  const total = [...skipped.values()].reduce((sum, names) => sum + names.length, 0);
  yield `\n${passed} passed, ${failed.length} failed${total > 0 ? `, ${total} skipped` : ''}\n`;
  if (
    total > 0 &&
    process.env['CI'] === 'true' &&
    [...skipped.keys()].some((reason) => reason.includes('browser'))
  ) {
    yield 'In CI a skipped browser test is a failure.\n';
    process.exitCode = 1;
  }
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
