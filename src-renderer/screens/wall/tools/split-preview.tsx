import { Text, TextInput } from '@mantine/core'
import type { TimeLine } from '#shared/domain/timesheets/timesheet'
import { minutes, sumMinutes } from '#shared/kernel/minutes'
import { useWording } from '../../../ui/use-wording'
import { useWallTools } from '../wall-tools'
import { TableHead } from '../../../ui/table-head'
import classes from './tools.module.css'
import looks from '../../../ui/looks.module.css'
import { TYPED } from '../../../forms/typed-lengths'

interface SplitPreviewProps {
  readonly bodies: readonly string[]
  readonly lines: readonly (TimeLine & { readonly part: number })[]
  /** Percentages as typed, where they are the key. */
  readonly percents: ReadonlyMap<string, string> | null
  readonly onPercent: (collectivityId: string, percent: string) => void
  readonly problem: string | null
}

/** Body by body: the current hours, the part of the block, the result. */
export function SplitPreview(props: SplitPreviewProps) {
  const { bodies, lines, percents, onPercent, problem } = props
  const { t, format } = useWording()
  const { nameOf } = useWallTools()
  const byBody = new Map(lines.map((line) => [line.collectivityId, line]))
  const sum = sumMinutes(lines.map(({ part }) => minutes(part)))
  return (
    <>
      {problem !== null && <p className={looks.warn}>{problem}</p>}
      {bodies.length > 0 && (
        <table className={classes.table}>
          <TableHead
            titles={[
              t('words.body'),
              ...(percents === null ? [] : ['%']),
              t('words.before'),
              t('words.part'),
              t('words.after'),
            ]}
          />
          <tbody>
            {bodies.map((id) => {
              const line = byBody.get(id)
              return (
                <tr key={id}>
                  <th scope="row">{nameOf(id)}</th>
                  {percents !== null && (
                    <td>
                      <TextInput
                        size="xs"
                        w={74}
                        aria-label={t('wallTools.percentOf', { body: nameOf(id) })}
                        value={percents.get(id) ?? ''}
                        maxLength={TYPED.percent}
                        onChange={(event) => onPercent(id, event.currentTarget.value)}
                      />
                    </td>
                  )}
                  <td>
                    {line === undefined || line.minutes === line.part
                      ? ''
                      : format.minutes(minutes(line.minutes - line.part))}
                  </td>
                  <td>{line === undefined ? '' : format.minutes(minutes(line.part))}</td>
                  <td>
                    <strong>{line === undefined ? '' : format.minutes(line.minutes)}</strong>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <Text mt="tight" fw="var(--weight-strong)">
        {lines.length === 0
          ? t('wallTools.nothing')
          : t('wallTools.count', { count: lines.length, sum })}
      </Text>
    </>
  )
}
