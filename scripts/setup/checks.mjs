const npm = (script) => ['npm', 'run', '--silent', script]

/** What reads the sources without running them; the longest first, so that two are at work to the end. */
export const CHECKS = [
  { name: 'lint', command: npm('lint') },
  { name: 'format', command: npm('format:check') },
  { name: 'fences', command: npm('fences') },
  { name: 'unused code', command: npm('unused') },
  { name: 'types', command: npm('types') },
]
