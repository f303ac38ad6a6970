import { LAND_TASKS } from './land.ts';
import { OFFICE_TASKS } from './offices.ts';
import { SERVICE_TASKS } from './services.ts';
import type { Task } from './task.ts';

export type { Effect, Task } from './task.ts';

const TASKS: Readonly<Record<string, Task>> = { ...OFFICE_TASKS, ...SERVICE_TASKS, ...LAND_TASKS };

/** What the project of that name was to do. */
export function taskOf(project: string): Task {
  const task = TASKS[project];
  if (!task) throw new Error(`The demonstration data have no task for the project ${project}.`);
  return task;
}
