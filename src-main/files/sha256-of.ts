import { hash } from 'node:crypto'

/** SHA-256 in hexadecimal of bytes or of a text in UTF-8; the machine's own code, for megabytes at a time. */
export const sha256Of = (content: string | Uint8Array): string => hash('sha256', content)
