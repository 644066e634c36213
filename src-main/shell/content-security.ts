const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')

/** What each host of the scheme may load: its own files, and nothing from any network. */
export const contentSecurity = {
  /** The visible window. Mantine writes styles; a previewed statement carries its font. */
  quotite: policy({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'font-src': "'self' data:",
    'img-src': "'self' data: blob:",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'frame-src': "'self'",
    'frame-ancestors': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'object-src': "'none'",
  }),
  /** A page to print: no script at all. */
  print: policy({
    'default-src': "'none'",
    'style-src': "'unsafe-inline'",
    'font-src': 'data:',
    'img-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
  }),
  /** The empty page beside which the vault works. */
  vault: policy({ 'default-src': "'none'" }),
} as const

/** Headers that go with every page or file. */
export const secureHeaders = (security: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': security,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
})
