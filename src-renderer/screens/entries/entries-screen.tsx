import { Button, SegmentedControl } from '@mantine/core'
import { IconAlertTriangle, IconFileTypeCsv, IconFileTypeXml } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { budgetKey } from '#shared/domain/accounting/budget'
import type { Entry, Side } from '#shared/domain/accounting/entry'
import { textsHold } from '#shared/kernel/fold-text'
import { byLabel } from '#shared/kernel/compare-names'
import { paths } from '../../client/paths'
import { frenchCsv } from '#shared/kernel/csv'
import { useSaveFile } from '../../client/use-save-file'
import { useWording } from '../../ui/use-wording'
import { SearchField } from '../../forms/search-field'
import { DataTable } from '../../ui/data-table/data-table'
import { EmptyState } from '../../ui/empty-state'
import { PrintButton } from '../../ui/print-button'
import { Screen } from '../../ui/screen'
import { Sheet } from '../../ui/sheet'
import { ControlLine } from './control-line'
import { EntryTabs } from './entry-tabs'
import { FillingPane } from './filling/filling-pane'
import { PesDialog } from './pes/pes-dialog'
import { NoClosing } from './no-closing'
import { useEntryColumns } from './use-entry-columns'
import { useEntryWords } from './use-entry-words'
import { useJournal } from './use-journal'
import { codeForSpreadsheets, entryFile, entrySheet } from './entry-sheet'
import looks from '../../ui/looks.module.css'
import { Select } from '../../ui/select'
import { YearSwitch } from '../../ui/year-switch'
import { Notice } from '../../ui/notice'
import { useNameList } from '../../client/use-name-list'

/** In the list of budgets: every one of them. */
const ALL = 'all'

const SIDES = ['all', 'receipt', 'expense'] as const

/** Identifies an entry among those of a statement. */
const keyOf = ({ statementId, act, party, line }: Entry): string =>
  [statementId, act, party, line].join(' ')

/** The most statements named of which the entries are not all that there is to enter. */
const MOST_NAMED = 5

/** The entries that issued statements propose for each budget, with the control that both sides match. */
export function EntriesScreen() {
  const { t } = useWording()
  const navigate = useNavigate()
  const { statementId } = useParams()
  const words = useEntryWords()
  const [chosenYear, setYear] = useState<number | null>(null)
  const [budget, setBudget] = useState<string | null>(null)
  const [makingPes, setMakingPes] = useState(false)
  const [query, setQuery] = useState('')
  const [side, setSide] = useState<Side | 'all'>('all')
  const [openedKey, setOpenedKey] = useState<string | null>(null)
  const journal = useJournal({ year: chosenYear, budget, side })
  const { year, entries, shown, control, wrongRules, budgets } = journal
  const { cancelled, closesYears, knowsClosing } = journal
  const chosen = entries.find(
    (entry) => entry.statementId === statementId && entry.party === 'lender',
  )
  const listed = useMemo(
    () =>
      shown.filter((entry) =>
        textsHold(
          [
            entry.number,
            words.thirdParty(entry),
            words.body(entry.thirdParty),
            words.nature(entry),
          ],
          query,
        ),
      ),
    [shown, words, query],
  )
  // Both sides of a statement have one form: the line that opened it is the one marked.
  const selected =
    listed.find(
      (entry) => entry.statementId === chosen?.statementId && keyOf(entry) === openedKey,
    ) ?? chosen
  const columns = useEntryColumns(listed, words, chosen !== undefined)
  const save = useSaveFile()
  const savedWords = (file: string): string => {
    const code = codeForSpreadsheets(listed)
    return [
      t('accounting.saved', { count: listed.length, file }),
      ...(code === undefined ? [] : [t('accounting.savedCodes', { code })]),
    ].join('. ')
  }
  const nameList = useNameList()
  const none = entries.length === 0
  const own = budgets.find((one) => budgetKey(one) === budget)
  const name = own === undefined ? t('accounting.fileAll') : words.budget(own)
  return (
    <Screen
      scroll="inside"
      title={t('frame.navigation.entries')}
      context={t('accounting.context', { year, count: shown.length })}
      secondary={
        none ? undefined : (
          <>
            <PrintButton variant="default" />
            <Button
              leftSection={<IconFileTypeCsv size={17} aria-hidden="true" />}
              disabled={listed.length === 0}
              onClick={() =>
                void save(
                  entryFile(
                    { year, budget: name, isPart: side !== 'all' || query.trim() !== '' },
                    t,
                  ),
                  { text: frenchCsv(entrySheet(listed, words, t)) },
                  savedWords,
                )
              }
            >
              {t('accounting.csv')}
            </Button>
            <Button
              leftSection={<IconFileTypeXml size={17} aria-hidden="true" />}
              onClick={() => setMakingPes(true)}
            >
              {t('accounting.pes.button')}
            </Button>
          </>
        )
      }
      toolbar={
        <>
          <EntryTabs current="entries" />
          <YearSwitch
            year={year}
            onYear={setYear}
            words={{
              year: t('accounting.year', { year }),
              previous: t('accounting.fiscalYear', { year: year - 1 }),
              next: t('accounting.fiscalYear', { year: year + 1 }),
            }}
          />
          {budgets.length > 1 && (
            <Select
              aria-label={t('accounting.column.budget')}
              size="xs"
              w={240}
              searchable
              allowDeselect={false}
              data={[
                { value: ALL, label: t('accounting.allBudgets') },
                ...budgets
                  .map((one) => ({ value: budgetKey(one), label: words.budget(one) }))
                  .sort(byLabel),
              ]}
              value={budget ?? ALL}
              onChange={(id) => setBudget(id === ALL ? null : id)}
            />
          )}
          {!none && (
            <SegmentedControl
              aria-label={t('accounting.column.side')}
              value={side}
              onChange={setSide}
              data={SIDES.map((value) => ({ value, label: t(`accounting.sides.${value}`) }))}
            />
          )}
          {!none && (
            <SearchField label={t('accounting.search')} value={query} onChange={setQuery} />
          )}
        </>
      }
      pane={
        chosen !== undefined && (
          <FillingPane
            key={chosen.statementId}
            entry={chosen}
            onClose={() => void navigate(paths.entries())}
          />
        )
      }
    >
      {(['taxWithoutEntry', 'printedOtherwise'] as const).map(
        (key) =>
          journal[key].length > 0 && (
            <Notice key={key} gap="sm" align="flex-start" mb="card" role="status">
              <IconAlertTriangle size={17} aria-hidden="true" />
              <span>
                {t(`accounting.${key}`, {
                  count: journal[key].length,
                  numbers: nameList(journal[key], MOST_NAMED),
                })}
              </span>
            </Notice>
          ),
      )}
      {none ? (
        <EmptyState button={{ label: t('common.seeStatements'), to: paths.statements() }}>
          {t('accounting.empty', { year })}
        </EmptyState>
      ) : (
        <>
          <ControlLine control={control} rules={wrongRules} />
          {!knowsClosing && <NoClosing />}
          <Sheet>
            <DataTable
              label={t('accounting.table')}
              columns={columns}
              rows={listed}
              rowKey={keyOf}
              onOpen={(entry) => {
                setOpenedKey(keyOf(entry))
                void navigate(paths.entries(entry.statementId))
              }}
              selectedKey={selected === undefined ? null : keyOf(selected)}
              initialSort={{ id: 'number', desc: false }}
              empty={
                <EmptyState>
                  {query === '' ? t('accounting.emptyBudget') : t('accounting.notFound', { query })}
                </EmptyState>
              }
            />
          </Sheet>
          {makingPes && <PesDialog entries={entries} onClose={() => setMakingPes(false)} />}
          {cancelled > 0 && (
            <p className={looks.quiet}>{t('accounting.cancelled', { count: cancelled })}</p>
          )}
          {closesYears && <p className={looks.quiet}>{t('accounting.closedYears')}</p>}
        </>
      )}
    </Screen>
  )
}
