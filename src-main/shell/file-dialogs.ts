import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { Language } from '#shared/contract/preferences'
import { PAPER_ENDINGS } from '#shared/domain/papers/paper-file'
import { translator } from '#shared/wording/translator'
import { proposedFileName, safeFileName } from '../documents/statement-file-name'

/** Where the user wants files to be; `null` when the dialogue was closed. */
export interface FileDialogs {
  readonly folderForStatements: () => Promise<string | null>
  readonly folderForHourRecords: () => Promise<string | null>
  readonly folderForActs: () => Promise<string | null>
  readonly folderForPublicPage: () => Promise<string | null>
  readonly workspaceToImport: () => Promise<string | null>
  readonly hoursToImport: () => Promise<string | null>
  readonly paperToAttach: () => Promise<string | null>
  readonly papersToAttach: () => Promise<readonly string[] | null>
  readonly payrollToImport: () => Promise<string | null>
  readonly listToImport: () => Promise<string | null>
  readonly exchangeToOpen: () => Promise<string | null>
  readonly backupPlace: () => Promise<string | null>
  readonly backupToOpen: () => Promise<string | null>
  readonly figuresToOpen: () => Promise<string | null>
  readonly territoriesToTake: () => Promise<string | null>
  readonly workspaceToExport: (name: string) => Promise<string | null>
  readonly fileToSave: (name: string) => Promise<string | null>
}

/** The ending of workspace files. */
const ENDING = 'quotite.json'

/** The endings of files that hold one table. */
const TABLES = ['csv', 'txt', 'tsv', 'xlsx', 'ods']

type Opened = 'hours' | 'paper' | 'payroll'

/** Native dialogues over the visible window, in the user's language. */
export function fileDialogs(
  window: () => BrowserWindow | null,
  language: () => Language,
): FileDialogs {
  const openSeveral = async (
    options: Electron.OpenDialogOptions,
  ): Promise<readonly string[] | null> => {
    const parent = window()
    const { canceled, filePaths } = await (parent === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options))
    return canceled ? null : filePaths
  }
  const open = async (options: Electron.OpenDialogOptions): Promise<string | null> =>
    (await openSeveral(options))?.[0] ?? null
  const save = async (options: Electron.SaveDialogOptions): Promise<string | null> => {
    const parent = window()
    const { canceled, filePath } = await (parent === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(parent, options))
    return canceled || filePath === '' ? null : filePath
  }
  const filters = (): Electron.FileFilter[] => [
    { name: translator(language())('menu.dialog.workspaceFiles'), extensions: [ENDING, 'json'] },
  ]
  const folder = (
    title:
      | 'menu.dialog.statementsTitle'
      | 'menu.dialog.hourRecordsTitle'
      | 'acts.folderTitle'
      | 'publicPage.folderTitle'
      | 'backups.dialog.place',
  ) => {
    const t = translator(language())
    return open({
      title: t(title),
      buttonLabel: t('menu.dialog.choose'),
      properties: ['openDirectory', 'createDirectory'],
    })
  }
  const file = (
    title:
      | 'payments.import'
      | 'lists.choose'
      | 'exchanges.dialog.open'
      | 'territory.newer.choose'
      | 'lawFigures.open'
      | 'backups.dialog.open'
      | `menu.dialog.${Opened}Title`,
    files:
      | 'exchanges.dialog.files'
      | 'territory.newer.files'
      | 'lawFigures.files'
      | 'backups.dialog.files'
      | `menu.dialog.${Opened}Files`,
    extensions: readonly string[],
  ) => {
    const t = translator(language())
    return open({
      title: t(title),
      properties: ['openFile'],
      filters: [
        { name: t(files), extensions: [...extensions] },
        { name: t('menu.dialog.allFiles'), extensions: ['*'] },
      ],
    })
  }
  const documents = (name: string): string => join(app.getPath('documents'), name)
  return {
    folderForStatements: () => folder('menu.dialog.statementsTitle'),
    folderForHourRecords: () => folder('menu.dialog.hourRecordsTitle'),
    folderForActs: () => folder('acts.folderTitle'),
    folderForPublicPage: () => folder('publicPage.folderTitle'),
    workspaceToImport: () =>
      open({
        title: translator(language())('menu.dialog.importTitle'),
        properties: ['openFile'],
        filters: filters(),
      }),
    hoursToImport: () =>
      file('menu.dialog.hoursTitle', 'menu.dialog.hoursFiles', [...TABLES, 'ics']),
    paperToAttach: () => file('menu.dialog.paperTitle', 'menu.dialog.paperFiles', PAPER_ENDINGS),
    papersToAttach: () => {
      const t = translator(language())
      return openSeveral({
        title: t('trace.several.open'),
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: t('menu.dialog.paperFiles'), extensions: [...PAPER_ENDINGS] }],
      })
    },
    payrollToImport: () => file('menu.dialog.payrollTitle', 'menu.dialog.payrollFiles', TABLES),
    listToImport: () => file('lists.choose', 'menu.dialog.payrollFiles', TABLES),
    exchangeToOpen: () => file('exchanges.dialog.open', 'exchanges.dialog.files', ['quotite']),
    backupPlace: () => folder('backups.dialog.place'),
    backupToOpen: () => file('backups.dialog.open', 'backups.dialog.files', ['age']),
    figuresToOpen: () => file('lawFigures.open', 'lawFigures.files', ['quotite-chiffres']),
    territoriesToTake: () => file('territory.newer.choose', 'territory.newer.files', ['br']),
    workspaceToExport: (name) =>
      save({
        title: translator(language())('menu.dialog.exportTitle'),
        defaultPath: documents(`${safeFileName(name)}.${ENDING}`),
        filters: filters(),
      }),
    fileToSave: (name) =>
      save({
        title: translator(language())('menu.dialog.saveTitle'),
        defaultPath: documents(proposedFileName(name)),
      }),
  }
}
