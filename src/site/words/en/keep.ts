/** Words of the page on which a reader keeps the archive. `{size}`, `{here}`, `{files}` and `{file}` are filled in. */
export const keep = {
  title: 'Keep this archive on your device',
  short: 'Offline',
  subtitle: 'Every page, and all of search, without a network.',
  link: 'Keep this archive on your device',
  head: 'On this device',
  what: 'What that means',
  whatParagraphs: [
    'The whole archive is copied into this browser: pages, type, search and data. From then on it opens from your device, quickly and without a network, at the same address.',
    'When the archive is published anew, the new edition is fetched beside the one you have and takes its place when it is complete. A page that is open goes on with its own edition until you leave it.',
    'Nothing is kept before you ask for it, and nobody is told. Removing it leaves nothing behind.',
  ],
  needsScript: 'Keeping the archive needs JavaScript, which is off in this browser.',
  progress: 'What has come so far',
  deeds: {
    keep: 'Keep this archive on my device ({size})',
    pause: 'Pause',
    resume: 'Go on',
    check: 'Look for a newer edition',
    remove: 'Remove it from this device',
  },
  sayings: {
    disk: 'This archive is opened from a disk: it is on your device already.',
    insecure: 'Browsers keep only what comes over a secure connection (https). This one is not secure.',
    unsupported: 'This browser cannot keep pages, or does not in a private window.',
    none: 'Not kept on this device. It takes {size}, in {files} files.',
    starting: 'Asking for the list of files …',
    coming: '{here} of {size} have come. You can go on reading meanwhile.',
    paused: 'Paused. {here} of {size} have come and stay here.',
    kept: 'Kept on this device: {size}, in {files} files. It works without a network.',
    renewing:
      'Kept on this device. A newer edition is on its way: {here} of {size}. It takes the place of this one when it is complete.',
    network:
      'The network is gone, or the host does not answer. {here} of {size} have come and stay here; the rest follows when you go on.',
    room: 'There is not enough room for {size} in this browser. What has come stays until you remove it.',
    altered:
      'The host does not give {file} as it was published, so that no true copy can be made. Whoever publishes this archive can mend that.',
  },
} as const;
