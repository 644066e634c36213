import type { ReactElement } from 'react'
import { sumMinutes } from '#shared/kernel/minutes'
import type { ServiceUseLine } from '#shared/domain/statements/statement'
import type { AnnexPage } from './annex-pages'
import { annexPages } from './annex-pages'
import { natureOf } from './nature-of'
import type { SheetText } from './sheet-text'
import { UseList } from './use-list'
import { Words } from './words'

function Sums(props: {
  readonly uses: readonly ServiceUseLine[]
  readonly text: SheetText
  readonly page: AnnexPage
  readonly last: boolean
}): ReactElement {
  const { uses, page, last } = props
  const { t, hours, integer } = props.text
  const values = { count: page.uses, number: integer(page.uses) }
  const agents = [...new Set(uses.map(({ agent }) => agent))].map((initials) => {
    const own = uses.filter(({ agent }) => agent === initials)
    return `${initials} ${hours(sumMinutes(own.map(({ minutes }) => minutes)))}`
  })
  const whole = hours(sumMinutes(uses.map(({ minutes }) => minutes)))
  return (
    <div className="sums">
      <p className="strong">
        <span>{t(last ? 'documents.annex.total' : 'documents.annex.carried', values)}</span>
        <span>{hours(page.minutes)}</span>
      </p>
      {last && agents.length > 1 && (
        <p className="quiet">{t('documents.annex.byAgent', { agents: agents.join(', ') })}</p>
      )}
      {!last && (
        <p className="quiet">
          {t('documents.annex.outOf', { number: integer(uses.length), hours: whole })}
        </p>
      )}
    </div>
  )
}

/** A dated list of uses on pages of its own, with the sums carried from one to the next. */
export function DatedPages(props: {
  readonly uses: readonly ServiceUseLine[]
  /** Which sheet the list belongs to. */
  readonly context: string
  readonly text: SheetText
}): ReactElement {
  const { uses, context, text } = props
  const pages = annexPages(uses, (use) => natureOf(use, text))
  return (
    <>
      {pages.map((page, index) => (
        <section key={index} className="annex">
          <header>
            <h2>{text.t(index === 0 ? 'documents.annex.heading' : 'documents.annex.continued')}</h2>
            <p className="quiet">
              <Words>{context}</Words>
            </p>
          </header>
          <div className="columns">
            {page.columns
              .filter((lines) => lines.length > 0)
              .map((lines, side) => (
                <UseList key={side} lines={lines} text={text} />
              ))}
          </div>
          <Sums uses={uses} text={text} page={page} last={index === pages.length - 1} />
        </section>
      ))}
    </>
  )
}
