import type { ReactElement } from 'react'
import type { Language } from '#shared/contract/preferences'
import type { HourSheet } from '#shared/domain/hour-records/hour-sheet'
import { fontFaces } from './fonts/font-faces'
import { hourRecordStyle } from './hour-record/hour-record-style'
import { isOnePage } from './hour-record/is-one-page'
import { RecordBody, recordTitle, wordsOfSheet } from './hour-record/record-body'
import { htmlPage } from './html-page'
import { DatedPages } from './statement/dated-pages'
import { PageFooter } from './statement/page-footer'
import { partyName } from './statement/party-name'
import { sheetText, type SheetText } from './statement/sheet-text'
import { sheetStyle } from './statement/sheet-style'

interface Piece {
  readonly sheet: HourSheet
  readonly text: SheetText
}

function List({ sheet, text }: Piece): ReactElement | null {
  if (isOnePage(sheet, text)) return null
  const { t } = text
  const values = { title: recordTitle(sheet, text), beneficiary: sheet.beneficiary.name }
  return (
    <DatedPages
      uses={sheet.uses}
      context={t('hourRecords.sheet.context', values)}
      words={wordsOfSheet(sheet)}
      text={text}
    />
  )
}

function Foot({ sheet, text, faces }: Piece & { readonly faces: string }): ReactElement {
  const { t } = text
  const owner = sheet.example ? t('documents.footer.example') : sheet.lender.name
  return (
    <PageFooter owner={owner} text={text} faces={faces}>
      {sheet.made === null ? (
        <b>{t('documents.draft')}</b>
      ) : (
        <span>
          {t('hourRecords.sheet.number')} <b>{sheet.made.codes.sheet}</b>
        </span>
      )}
    </PageFooter>
  )
}

/**
 * A record of hours as one self-contained HTML document.
 *
 * @param sheet with its codes, or a draft without
 * @param language French for what is handed out; English is for the preview
 */
export function hourRecordPage(sheet: HourSheet, language: Language): string {
  const text = sheetText(language)
  const faces = fontFaces(JSON.stringify({ ...sheet, logo: null }))
  return htmlPage({
    language,
    author: sheet.lender.name,
    day: sheet.madeOn,
    title: `${recordTitle(sheet, text)}, ${partyName(sheet.beneficiary, text)}`,
    style: faces + sheetStyle + hourRecordStyle,
    body: (
      <>
        <RecordBody sheet={sheet} text={text} />
        <List sheet={sheet} text={text} />
      </>
    ),
    footer: <Foot sheet={sheet} text={text} faces={faces} />,
  })
}
