import type { ReactElement } from 'react'
import type { StatementContent } from '#shared/domain/statements/statement'
import { formatShare } from '#shared/wording/format'
import { formWords } from './form-words'
import { Words } from './words'
import type { ContentProps } from './sheet-props'

/** Whether an individual loan is by parts of the working time alone: no hour of it is noted. */
export const isLentByShare = ({ acts, byAgent, minutes, uses }: StatementContent): boolean =>
  formWords({ acts }) === 'loan' &&
  byAgent !== undefined &&
  byAgent.agents.length > 0 &&
  minutes === 0 &&
  uses.length === 0

/** Whom an individual loan lends, and which part of their time, in place of months without hours. */
export function LoanContent({ content, text }: ContentProps): ReactElement {
  const { t, language } = text
  return (
    <>
      <table>
        <caption>{t('statementForms.loanContent.heading')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('words.agent')}</th>
            <th scope="col">{t('statementForms.loanContent.post')}</th>
            <th scope="col" className="figure">
              {t('statementForms.loanContent.part')}
            </th>
          </tr>
        </thead>
        <tbody>
          {(content.byAgent?.agents ?? []).map(({ name, post, workShare }, index) => (
            <tr key={index}>
              <th scope="row">
                <Words>{name}</Words>
              </th>
              <td>{post}</td>
              <td className="figure">{formatShare(workShare, 2, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet note">
        <Words>{t('statementForms.loanContent.note')}</Words>
      </p>
    </>
  )
}
