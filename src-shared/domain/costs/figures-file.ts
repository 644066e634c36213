import { z } from 'zod'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { dayField, nameField } from '#shared/kernel/fields'
import { figureSignerSchema } from './parameter'
import { writtenFigureSchema } from './published-figure'

/** Name of the format, in every file of figures. */
export const FIGURES_FORMAT = 'quotite-figures'

/** Version of the format that this program reads. */
export const FIGURES_VERSION = 1

/** Largest file that is read, in megabytes: a thousand figures with their pages. */
export const FIGURES_MEGABYTES = 2

/** Prefix of the signed text, so that a signature made here can't be used for anything else. */
const DOMAIN = 'quotite-figures/1\n'

const unsigned = z.strictObject({
  format: z.literal(FIGURES_FORMAT),
  version: z.literal(FIGURES_VERSION),
  signer: figureSignerSchema,
  madeOn: dayField,
  title: nameField,
  /** One value of a figure a day: it holds until the next one. */
  figures: z
    .array(writtenFigureSchema)
    .min(1)
    .max(1000)
    .superRefine((figures, context) => {
      const seen = new Set<string>()
      figures.forEach(({ code, from }, at) => {
        const key = `${code} ${from}`
        if (seen.has(key))
          context.addIssue({ code: 'custom', message: 'code:duplicateEntry', path: [at, 'from'] })
        seen.add(key)
      })
    }),
})

/** What is written before a file is signed: who answers for the figures, and what they are. */
export const figuresToSignSchema = unsigned
  .pick({ madeOn: true, title: true, figures: true })
  .extend({ name: nameField })

/** A signed file of figures, whole. */
export const figuresFileSchema = unsigned.extend({
  signature: z.string().regex(/^[0-9a-f]{128}$/),
})

/** A signed file of figures. */
export type FiguresFile = z.output<typeof figuresFileSchema>

/** The text that an Ed25519 signature covers: all but itself, canonical, after the name of its use. */
export const figuresSignedText = ({
  signature: _signature,
  ...file
}: Readonly<Record<string, unknown>>): string => DOMAIN + canonicalJson(file)

/** The identifier under which a figure of a file is kept. */
export const figureId = ({ code, from }: FiguresFile['figures'][number]): string =>
  `${code}-${from}`
