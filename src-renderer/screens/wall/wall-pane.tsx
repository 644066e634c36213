import { Stack } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useWording } from '../../ui/use-wording'
import { ExplanationPane } from '../../ui/explanation-pane'
import { CellTask, CellWeeks, ChosenFigure, FactList } from './cell-details'
import { KeyList } from './key-list'
import { useCellFacts } from './use-cell-facts'
import { useWallTools } from './wall-tools'
import { Notice } from '../../ui/notice'
import paneClasses from '../../grid/cell-pane.module.css'
import classes from './wall-bars.module.css'

/** Beside a grid of hours: all that is known of the chosen cell, its task, its checks, and the keys. */
export function WallPane({ onClose }: { readonly onClose?: () => void }) {
  const { checks } = useWallTools()
  const { t, format } = useWording()
  const chosen = useCellFacts()
  if (chosen === null) return null
  const { group, row, column, facts } = chosen
  const alerts = checks.of(group.agent.id)
  return (
    <ExplanationPane
      kicker={t('week.details.kicker')}
      title={row?.name ?? group.name}
      context={
        row === null ? column.label : t('wall.pane.where', { agent: group.name, day: column.label })
      }
      follows
      {...(onClose === undefined ? {} : { onClose })}
    >
      <Stack gap="wide" px="lg" py="card" fz="table">
        <ChosenFigure {...chosen} />
        <FactList facts={facts} />
        <CellWeeks {...chosen} />
        <CellTask {...chosen} />
        {alerts.length > 0 && (
          <section className={paneClasses.section}>
            <h3>{t('wall.pane.alerts')}</h3>
            {alerts.map((check) => (
              <Notice
                key={checks.sentence(check) + (check.day ?? '')}
                gap="sm"
                align="flex-start"
                mb="tight"
                fz="column"
              >
                <IconAlertTriangle size={15} aria-hidden="true" />
                <span>
                  <strong className={classes.alertDay}>
                    {check.day === null ? group.name : format.day(check.day, 'weekdayMonth')}
                  </strong>{' '}
                  {checks.sentence(check)}
                </span>
              </Notice>
            ))}
          </section>
        )}
        <KeyList />
      </Stack>
    </ExplanationPane>
  )
}
