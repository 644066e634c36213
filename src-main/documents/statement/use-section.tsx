import type { ReactElement } from 'react'
import { keyDocument } from '../keys/key-documents'
import { annexPages } from './annex-pages'
import { CountedUnits, unitLines } from './counted-units'
import { countsHours } from './counts-hours'
import { formWords } from './form-words'
import { isLentByShare, LoanContent } from './loan-content'
import { MonthlyUses } from './monthly-uses'
import { natureOfUse } from '#shared/wording/nature-of-use'
import { Section } from './section'
import { isShortList } from './short-list'
import { UseColumns } from './use-columns'
import { usesNote } from './uses-note'
import type { ContentProps } from './sheet-props'

/** The uses of the service, converted into hours or into units; or why the key counts none. */
export function UseSection({ content, text }: ContentProps): ReactElement {
  const { t } = text
  const words = formWords(content)
  if (isLentByShare(content))
    return (
      <Section number={1} title={t('statementForms.loanContent.heading')}>
        <LoanContent content={content} text={text} />
      </Section>
    )
  if (!countsHours(content)) {
    const counted = unitLines(content).length > 0
    return (
      <Section number={1} title={t(`statementForms.${words}.${counted ? 'counted' : 'uncounted'}`)}>
        {counted ? (
          <CountedUnits content={content} text={text} />
        ) : (
          <p className="quiet note">
            {content.billing.kind === 'absent'
              ? t('absent.page.uses')
              : keyDocument(content.agreement.key).uncounted(t)}
          </p>
        )}
      </Section>
    )
  }
  const [page] = annexPages(content.uses, (use) => natureOfUse(use, text))
  return (
    <Section
      number={1}
      title={t(
        `statementForms.${words}.${content.nature === 'provisional' ? 'foreseen' : 'hours'}`,
      )}
    >
      <MonthlyUses content={content} text={text} />
      <p className="quiet note">{usesNote(content, text)}</p>
      {isShortList(content) && page !== undefined && (
        <UseColumns page={page} words={words} text={text} />
      )}
    </Section>
  )
}
