const npm = (...words) => ['npm', 'run', '--silent', ...words]

export const TYPES = { name: 'types', command: npm('types') }
export const FENCES = { name: 'fences', command: npm('fences') }

const LINT = { name: 'lint', command: npm('lint') }

const OTHERS = [
  { name: 'format', command: npm('format:check') },
  FENCES,
  { name: 'unused code', command: npm('unused') },
  TYPES,
]

/** What reads the sources without running them; the longest first, so that two are at work to the end. */
export const CHECKS = [LINT, ...OTHERS]

/** The same with a lint of every file, whether it changed or not. */
export const WHOLE_CHECKS = [{ ...LINT, command: npm('lint', '--', '--all') }, ...OTHERS]
