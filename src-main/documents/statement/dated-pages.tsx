import type { ReactElement } from 'react'
import { minutes, sumMinutes } from '#shared/kernel/minutes'
import type { ServiceUseLine } from '#shared/domain/statements/statement'
import { annexPages, type AnnexPage } from './annex-pages'
import { natureOfUse } from '#shared/wording/nature-of-use'
import type { FormWords } from './form-words'
import type { SheetText } from './sheet-text'
import { UseColumns } from './use-columns'
import { Words } from './words'

interface Listed {
  readonly uses: readonly ServiceUseLine[]
  readonly words: FormWords
  readonly text: SheetText
}

/** Beneath the sum of a page that is not the last: what the whole list comes to. */
function Whole({ uses, words, text: { t } }: Listed): ReactElement {
  const hours = sumMinutes(uses.map((use) => use.minutes))
  return (
    <p className="quiet">{t(`statementForms.${words}.outOf`, { count: uses.length, hours })}</p>
  )
}

/** Beneath the sum of the last page: the sum of each agent; nothing where there is one only. */
function ByAgent({ uses, text: { t, hours } }: Listed): ReactElement | null {
  const sums = new Map<string, number>()
  for (const use of uses) sums.set(use.agent, (sums.get(use.agent) ?? 0) + use.minutes)
  if (sums.size < 2) return null
  const agents = [...sums].map(([initials, sum]) => `${initials} ${hours(minutes(sum))}`)
  return <p className="quiet">{t('documents.annex.byAgent', { agents: agents.join(', ') })}</p>
}

function Sums({
  page,
  last,
  ...listed
}: Listed & { readonly page: AnnexPage; readonly last: boolean }): ReactElement {
  const { t, hours } = listed.text
  return (
    <div className="sums">
      <p className="strong">
        <span>
          {t(`statementForms.${listed.words}.${last ? 'total' : 'carried'}`, { count: page.uses })}
        </span>
        <span>{hours(page.minutes)}</span>
      </p>
      {last ? <ByAgent {...listed} /> : <Whole {...listed} />}
    </div>
  )
}

/** A dated list of uses on pages of its own, with the sums carried from one to the next. */
export function DatedPages(props: {
  readonly uses: readonly ServiceUseLine[]
  /** Which sheet the list belongs to. */
  readonly context: string
  readonly words: FormWords
  readonly text: SheetText
}): ReactElement {
  const { uses, context, words, text } = props
  const pages = annexPages(uses, (use) => natureOfUse(use, text))
  return (
    <>
      {pages.map((page, index) => (
        <section key={index} className="annex">
          <header>
            <h2>{text.t(`statementForms.${words}.${index === 0 ? 'annex' : 'continued'}`)}</h2>
            <p className="quiet">
              <Words>{context}</Words>
            </p>
          </header>
          <UseColumns page={page} words={words} text={text} />
          <Sums
            uses={uses}
            words={words}
            text={text}
            page={page}
            last={index === pages.length - 1}
          />
        </section>
      ))}
    </>
  )
}
