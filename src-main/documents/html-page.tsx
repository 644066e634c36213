import type { ReactElement } from 'react'
import type { Day } from '#shared/kernel/day'
import type { Language } from '#shared/contract/preferences'
import { markupOf } from './markup-of'

/** One self-contained HTML document: styles and typeface are inside. */
export function htmlPage(page: {
  readonly language: Language
  readonly author: string
  readonly title: string
  /** The date of the printed file. */
  readonly day: Day
  readonly style: string
  readonly body: ReactElement
  /** The `<template id="page-footer">` that the printer repeats on each page. */
  readonly footer: ReactElement
}): string {
  const markup = markupOf(
    <html lang={page.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="author" content={page.author} />
        <meta name="date" content={page.day} />
        <title>{page.title}</title>
        <style dangerouslySetInnerHTML={{ __html: page.style }} />
      </head>
      <body>
        <main>{page.body}</main>
        {page.footer}
      </body>
    </html>,
  )
  return `<!doctype html>${markup}`
}
