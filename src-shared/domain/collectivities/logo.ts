import { z } from 'zod'

/** Pixels of the longer side, tried in turn until the logo is short enough: 45 mm at 300 dots an inch, then ever less. */
export const LOGO_SIZES = [600, 400, 250, 150] as const

/** Characters of the longest logo kept, some 110 kB of image: it is part of the record, and of each statement printed. */
export const LOGO_LENGTH = 150_000

/** How the address of a PNG image that holds itself begins: its first eight bytes are always the same. */
const PNG = /^data:image\/png;base64,iVBORw0KGgo[A-Za-z0-9+/]+={0,2}$/

/** A PNG image as a `data:` address. */
export const logoSchema = z
  .string()
  .max(LOGO_LENGTH)
  .refine((text) => PNG.test(text), { error: 'code:logoNotImage' })
