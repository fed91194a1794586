import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTENT_SECURITY_POLICY, headersFile } from '../../src/offline/index.ts';

test('the policy allows nothing inline and no other host', () => {
  assert.doesNotMatch(CONTENT_SECURITY_POLICY, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  assert.match(CONTENT_SECURITY_POLICY, /default-src 'none'/);
});

test('the headers file gives the policy for every address and lets nobody hold back a new edition', () => {
  assert.equal(
    headersFile(),
    `/*
  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
/sw.js
  Cache-Control: no-cache
/offline/*
  Cache-Control: no-cache
`,
  );
});
