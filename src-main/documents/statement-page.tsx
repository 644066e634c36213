import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '#shared/contract/preferences'
import { fontFaces } from './fonts/font-faces'
import { Annex } from './statement/annex'
import { PageFooter } from './statement/page-footer'
import { partyName } from './statement/party-name'
import { sheetTitle } from './statement/sheet-heading'
import { sheetText } from './statement/sheet-text'
import { StatementBody } from './statement/statement-body'
import type { StatementSheet } from './statement/statement-sheet'
import { sheetStyle } from './statement/sheet-style'

/**
 * A statement as one HTML document that needs nothing else: styles and typeface are inside, so that the same content
 * gives the same PDF on any machine. Its `<template id="page-footer">` is what the printer repeats on each page.
 *
 * @param sheet an issued statement, or a draft (fingerprint `null`)
 * @param language French for what is issued; English serves the preview
 */
export function statementPage(sheet: StatementSheet, language: Language): string {
  const text = sheetText(language)
  const faces = fontFaces(JSON.stringify(sheet.content))
  const title = `${sheetTitle(sheet, text)}, ${partyName(sheet.content.beneficiary, text)}`
  const markup = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="author" content={sheet.content.lender.name} />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: faces + sheetStyle }} />
      </head>
      <body>
        <main>
          <StatementBody sheet={sheet} text={text} />
          <Annex sheet={sheet} text={text} />
        </main>
        <PageFooter sheet={sheet} text={text} faces={faces} />
      </body>
    </html>,
  )
  return `<!doctype html>${markup}`
}
