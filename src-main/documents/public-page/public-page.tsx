import { countServices } from '#shared/domain/agreements/goes-on-with'
import { markupOf } from '../markup-of'
import type { SheetText } from '../statement/sheet-text'
import { sheetText } from '../statement/sheet-text'
import { BodyTable } from './body-table'
import type { PublicFacts } from '../../use-cases/public-facts'
import { remarksOf } from './public-remarks'
import { ServiceTable } from './service-table'

/** Nothing is loaded but the style sheet beside the page, and nothing is run. */
const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"

/** The names of the files of a public page. */
export interface PublicNames {
  readonly style: string
  readonly csv: string
}

function Short({ facts, text }: { readonly facts: PublicFacts; readonly text: SheetText }) {
  const { t } = text
  const { figures, agreements } = facts
  const served = new Set(figures.bodies.flatMap(({ bodyIds }) => bodyIds)).size
  const shared = figures.services.flatMap(({ agreementIds }) =>
    agreementIds.flatMap((id) => agreements.get(id) ?? []),
  )
  const { minutes, cost, billed } = figures
  return (
    <section className="short">
      <h2>{t('publicPage.short')}</h2>
      <p>
        {t('publicPage.shared', { count: countServices(shared) })}{' '}
        {minutes > 0 && t('publicPage.worked', { hours: minutes, count: served })}
      </p>
      <p>
        {cost !== null && t('publicPage.cost', { cost })}{' '}
        {billed === null ? t('publicPage.unknown') : t('publicPage.paid', { billed })}
      </p>
    </section>
  )
}

/**
 * The page for inhabitants as one HTML document, beside its style sheet and its table: no script, no request elsewhere, no
 * person. The same figures give the same bytes.
 */
export function publicPage(facts: PublicFacts, { style, csv }: PublicNames): string {
  const text = sheetText(facts.language)
  const { t } = text
  const title = t('publicPage.title', { year: facts.year })
  const hasServices = facts.figures.services.length > 0
  const markup = markupOf(
    <html lang={facts.language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${title}, ${facts.name}`}</title>
        <link rel="stylesheet" href={style} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p className="lead">{t('publicPage.period', { name: facts.name, ...facts.period })}</p>
          {hasServices && <Short facts={facts} text={text} />}
          <section>
            <h2>{t('publicPage.how')}</h2>
            <p>{t('publicPage.explained')}</p>
          </section>
          {hasServices && (
            <>
              <section>
                <h2>{t('publicPage.services')}</h2>
                <ServiceTable facts={facts} text={text} />
              </section>
              <section>
                <h2>{t('publicPage.bodies')}</h2>
                <BodyTable facts={facts} text={text} />
              </section>
            </>
          )}
          <section>
            <h2>{t('publicPage.remarks')}</h2>
            <ul>
              {remarksOf(facts, t).map((remark) => (
                <li key={remark}>{remark}</li>
              ))}
            </ul>
          </section>
          <section>
            <h2>{t('publicPage.data')}</h2>
            <p>
              <a href={encodeURI(csv)}>{t('publicPage.download', { name: csv })}</a>
            </p>
          </section>
        </main>
        {facts.example && <footer>{t('documents.footer.example')}</footer>}
      </body>
    </html>,
  )
  return `<!doctype html>\n${markup}\n`
}
