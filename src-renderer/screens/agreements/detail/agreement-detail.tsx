import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { yearPeriod } from '#shared/kernel/period'
import { paths } from '../../../client/paths'
import { useCommand } from '../../../client/use-command'
import { ArchiveButton } from '../../../forms/archive-button'
import { Screen } from '../../../ui/screen'
import { ScreenHeader } from '../../../ui/screen-header'
import { ActsMenu } from '../acts-menu'
import { SectionPane } from '../edit/section-pane'
import { StageTag } from '../stage-tag'
import classes from './detail.module.css'
import { InstalmentsCard } from './instalments-card'
import { LentAgentsCard } from './lent-agents-card'
import { LifeCard } from './life-card'
import { Parties } from './parties'
import { PlanCard } from './plan-card'
import { TermsCard } from './terms-card'
import { DeadlinesCard } from '../trace/deadlines-card'
import { MeetingsCard } from '../trace/meetings-card'
import { TraceCard } from '../trace/trace-card'
import { TracePane } from '../trace/trace-pane'
import { useTracePlace } from '../trace/use-trace-place'
import { useAgreementYears } from './use-agreement-years'
import { UnitsCard } from './units-card'
import { useSection } from './use-section'

/** Everything about one agreement: parties, life, terms, plan and use, instalments, written record. */
export function AgreementDetail({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const keep = useCommand('saveAgreement')
  const { section, edit, close } = useSection()
  const trace = useTracePlace()
  const { years, current } = useAgreementYears(agreement)
  const [chosen, setYear] = useState<number | null>(null)
  const year = chosen ?? current
  const { from, to } = yearPeriod(year)
  return (
    <Screen
      header={
        <ScreenHeader
          title={agreement.title}
          context={
            <>
              <span>{t('agreements.one', { reference: agreement.reference })}</span>
              <StageTag agreement={agreement} />
            </>
          }
          secondary={
            <>
              <ActsMenu agreement={agreement} year={year} />
              <ArchiveButton
                archived={agreement.archived}
                disabled={section !== null || keep.pending}
                onChange={(archived) => void keep.run({ ...agreement, archived })}
              />
            </>
          }
          primary={
            <Button
              rightSection={<IconArrowRight size={17} aria-hidden="true" />}
              onClick={() => void navigate(paths.allocation(agreement.id, from, to))}
            >
              {t('agreements.allocation')}
            </Button>
          }
        />
      }
      pane={
        trace.place !== null ? (
          <TracePane
            key={JSON.stringify(trace.place)}
            agreement={agreement}
            place={trace.place}
            onClose={trace.close}
          />
        ) : section === null ? undefined : (
          <SectionPane
            key={section}
            section={section}
            agreement={agreement}
            year={year}
            onClose={close}
          />
        )
      }
    >
      <div className={classes.page}>
        <Parties agreement={agreement} onEdit={() => edit('identity')} />
        <div className={classes.columns}>
          <div className={classes.main}>
            <LifeCard agreement={agreement} />
            <TermsCard agreement={agreement} onEdit={() => edit('terms')} />
            <PlanCard
              agreement={agreement}
              year={year}
              years={years}
              onYear={setYear}
              onEdit={() => edit('beneficiaries')}
            />
          </div>
          <div className={classes.side}>
            <TraceCard agreement={agreement} onEdit={edit} />
            <DeadlinesCard agreement={agreement} />
            <MeetingsCard agreement={agreement} />
            <LentAgentsCard agreement={agreement} onEdit={() => edit('agents')} />
            <InstalmentsCard agreement={agreement} year={year} onEdit={() => edit('instalments')} />
            <UnitsCard agreement={agreement} onEdit={() => edit('units')} />
          </div>
        </div>
      </div>
    </Screen>
  )
}
