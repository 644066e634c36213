const npm = (script) => ['npm', 'run', '--silent', script]

export const TYPES = { name: 'types', command: npm('types') }
export const FENCES = { name: 'fences', command: npm('fences') }

/** What reads the sources without running them; the longest first, so that two are at work to the end. */
export const CHECKS = [
  { name: 'lint', command: npm('lint') },
  { name: 'format', command: npm('format:check') },
  FENCES,
  { name: 'unused code', command: npm('unused') },
  TYPES,
]
