import { Button, Flex, Stack } from '@mantine/core'
import { Fragment } from 'react'
import type { RefusedCell, RehearsedLine } from '#shared/contract/import-views'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useWording } from '../../ui/use-wording'
import classes from './lines.module.css'
import { lineExcerpt } from './line-excerpt'
import { remedyOf } from './remedy-of'
import looks from '../../ui/looks.module.css'

/** A refused line. */
export type Refused = Extract<RehearsedLine, { readonly status: 'refused' }>

interface RefusedLineProps {
  readonly line: Refused
  /** The separator of the cells in the file. */
  readonly separator: string
  readonly onCorrect: (line: Refused, reason: RefusedCell) => void
}

/** A refused line: where, why, the faulty text in its row, and how to correct it. */
export function RefusedLine({ line, separator, onCorrect }: RefusedLineProps) {
  const { t, language } = useWording()
  const [first] = line.reasons
  if (first === undefined) return null
  const remedy = remedyOf(first.failure)
  const excerpt = lineExcerpt(line.cells, first.column)
  const wrong = new Set(line.reasons.map(({ column }) => column))
  const number = line.line
  const columns = line.reasons.flatMap(({ column }) => (column === null ? [] : [column]))
  return (
    <Flex gap="md" px="lg" pt="sm" pb="snug" fz="table">
      <div className={classes.where}>
        <strong>{t('import.rehearsal.line', { number })}</strong>
        {columns.map((column) => (
          <span className={looks.note} key={column}>
            {t('import.rehearsal.column', { number: column })}
          </span>
        ))}
      </div>
      <Stack gap="xs" align="flex-start" flex={1} miw={0}>
        {line.reasons.map((reason) => (
          <p key={JSON.stringify(reason)}>{failureSentence(reason.failure, language)}</p>
        ))}
        <p className={classes.row} title={line.cells.join(separator)}>
          {excerpt.cutBefore && '…'}
          {excerpt.cells.map(({ text, column }, at) => (
            <Fragment key={column}>
              {at > 0 && separator}
              {wrong.has(column) ? <mark>{text === '' ? ' ' : text}</mark> : text}
            </Fragment>
          ))}
          {excerpt.cutAfter && '…'}
        </p>
      </Stack>
      {remedy !== null && (
        <Button
          size="xs"
          onClick={() => onCorrect(line, first)}
          aria-label={
            remedy === 'names'
              ? t('import.rehearsal.pickLabel', { number })
              : remedy === 'columns'
                ? t('import.rehearsal.mendLabel', { number })
                : t('import.rehearsal.goLabel', { number, screen: t(`import.rehearsal.${remedy}`) })
          }
        >
          {remedy === 'names'
            ? t('import.rehearsal.pick')
            : remedy === 'columns'
              ? t('import.rehearsal.mend')
              : t(`import.rehearsal.${remedy}`)}
        </Button>
      )}
    </Flex>
  )
}
