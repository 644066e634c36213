import { z } from 'zod'
import { nameField } from '#shared/kernel/fields'

/**
 * What VAT does to the refunds of a service. Out of its scope: administrative, social, educational, cultural and sporting
 * services of public bodies, as long as that does not distort competition (CGI, article 256 B; BOI-TVA-CHAMP-10-20-10-10,
 * read at https://bofip.impots.gouv.fr/node/10480). Exempt: within its scope, but freed by an article, such as services
 * of a group to its members at their exact part of the common costs (CGI, article 261 B; BOI-TVA-CHAMP-30-10-40, read at
 * https://bofip.impots.gouv.fr/bofip/126-PGP.html). Taxed: at a rate.
 */
export const VAT_REGIMES = ['outOfScope', 'exempt', 'taxed'] as const

/** What VAT does to the refunds. */
export type VatRegime = (typeof VAT_REGIMES)[number]

/** The regime of some terms for VAT, with the article that founds it, as printed. */
export const vatTermsSchema = z
  .strictObject({
    regime: z.enum(VAT_REGIMES),
    ground: nameField,
    /** In ten-thousandths (2000 is 20 %); `null` unless it is taxed. */
    rate: z.int().min(1).max(10_000).nullable(),
  })
  .refine(({ regime, rate }) => regime !== 'taxed' || rate !== null, {
    error: 'code:fieldMissing',
    path: ['rate'],
  })
  .refine(({ regime, rate }) => regime === 'taxed' || rate === null, {
    error: 'code:fieldOutOfRange',
    path: ['rate'],
  })

/** The regime of some terms for VAT. */
export type VatTerms = z.output<typeof vatTermsSchema>
