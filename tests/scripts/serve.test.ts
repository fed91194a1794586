import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveSite } from '../../scripts/steps/serve.ts';

test('a site is served with its start page, its folders, and its own page for what is not there', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-serve-'));
  mkdirSync(join(dir, 'people'));
  writeFileSync(join(dir, 'index.html'), 'start');
  writeFileSync(join(dir, 'people/index.html'), 'people');
  writeFileSync(join(dir, '404.html'), '<a href="about.html"><a href="#main"><a href="https://example.org">');
  const missing = '<a href="/about.html"><a href="#main"><a href="https://example.org">';
  const { server, address } = await serveSite(dir, 0);
  const get = async (path: string) => {
    const response = await fetch(address + path);
    return [response.status, await response.text()];
  };
  try {
    assert.deepEqual(await get(''), [200, 'start']);
    assert.deepEqual(await get('people/index.html'), [200, 'people']);
    assert.deepEqual(await get('people/nobody.html'), [404, missing]);
    assert.deepEqual(await get('../../etc/passwd'), [404, missing]);
  } finally {
    server.close();
    rmSync(dir, { recursive: true, force: true });
  }
});

test('a port in use is passed over', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-serve-'));
  const first = await serveSite(dir, 0);
  const port = Number(new URL(first.address).port);
  const second = await serveSite(dir, port);
  assert.notEqual(second.address, first.address);
  first.server.close();
  second.server.close();
  rmSync(dir, { recursive: true, force: true });
});
