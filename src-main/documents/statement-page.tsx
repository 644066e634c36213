import type { ReactElement } from 'react'
import type { Language } from '#shared/contract/preferences'
import { fontFaces } from './fonts/font-faces'
import { htmlPage } from './html-page'
import { AgentAnnex } from './statement/agent-annex'
import { Annex } from './statement/annex'
import { PageFooter } from './statement/page-footer'
import { partyName } from './statement/party-name'
import { sheetTitle } from './statement/sheet-heading'
import { sheetText, type SheetText } from './statement/sheet-text'
import { StatementBody } from './statement/statement-body'
import type { StatementSheet } from './statement/statement-sheet'
import { sheetStyle } from './statement/sheet-style'

function Which({ sheet, text }: { readonly sheet: StatementSheet; readonly text: SheetText }) {
  const { t } = text
  const { content, fingerprint } = sheet
  if (fingerprint === null) return <b>{t('documents.draft')}</b>
  return (
    <span>
      {t('documents.footer.statement', { number: content.number })} ·{' '}
      {t('documents.footer.fingerprint')} <b>{fingerprint}</b>
    </span>
  )
}

function Foot(props: {
  readonly sheet: StatementSheet
  readonly text: SheetText
  readonly faces: string
}): ReactElement {
  const { sheet, text, faces } = props
  const { example, lender } = sheet.content
  const owner = example ? text.t('documents.footer.example') : lender.name
  return (
    <PageFooter owner={owner} text={text} faces={faces}>
      <Which sheet={sheet} text={text} />
    </PageFooter>
  )
}

/**
 * A statement as one self-contained HTML document, so that the same content gives the same PDF on any machine.
 *
 * @param sheet an issued statement, or a draft (fingerprint `null`)
 * @param language French for what is issued; English is for the preview
 */
export function statementPage(sheet: StatementSheet, language: Language): string {
  const text = sheetText(language)
  const faces = fontFaces(JSON.stringify(sheet.content))
  return htmlPage({
    language,
    author: sheet.content.lender.name,
    day: sheet.content.issuedOn,
    title: `${sheetTitle(sheet, text)}, ${partyName(sheet.content.beneficiary, text)}`,
    style: faces + sheetStyle,
    body: (
      <>
        <StatementBody sheet={sheet} text={text} />
        <Annex sheet={sheet} text={text} />
        <AgentAnnex sheet={sheet} text={text} />
      </>
    ),
    footer: <Foot sheet={sheet} text={text} faces={faces} />,
  })
}
