import { defineModule, type Module } from '#platform/module.ts'
import { deleteBudget, getBudget, listBudgets, setBudget } from './budgets/operations.ts'
import { deleteModelPrice, listModelPrices, setModelPrice } from './budgets/price-operations.ts'
import { agentsError } from './errors.ts'
import { labels } from './labels.ts'
import { listModels, probeModel } from './models/operations.ts'
import { resolveModel } from './models/resolve.ts'
import { exportAgent, importAgent } from './registry/import-export.ts'
import { createAgent, deleteAgent, getAgent, listAgents, updateAgent } from './registry/operations.ts'
import { forkAgent, searchAgents, shareAgent } from './registry/sharing.ts'
import {
  diffAgentVersions,
  getAgentVersion,
  listAgentVersions,
  publishAgent,
  rollbackAgent,
} from './registry/versions.ts'
import { runErrors } from './run-errors.ts'
import { startUsageCounter } from './run-store/count-agent-usage.ts'
import { runEventTypes } from './run-store/webhook-events.ts'
import { cancelRun, getRun, listRuns, startRun } from './runs/operations.ts'
import { listSteps, resolveUnknownOutcome } from './runs/step-operations.ts'
import { followRun, startAndWait, streamRun, waitForRun } from './runs/stream-operations.ts'
import type { WorkerOptions } from './runtime/worker.ts'
import { listScheduleFires } from './schedules/fire-operations.ts'
import { deleteSchedule, pauseSchedule, resumeSchedule, runScheduleNow } from './schedules/lifecycle-operations.ts'
import { createSchedule, getSchedule, listSchedules, updateSchedule } from './schedules/operations.ts'
import { startScheduler } from './schedules/scheduler.ts'
import { scheduleSuspended } from './schedules/webhook-events.ts'
import { synonyms } from './synonyms.ts'
import { copyThread, deleteThread } from './threads/copy-delete.ts'
import { createThread, getThread, listMessages, listThreads } from './threads/operations.ts'
import { callTool, describeTool, listTools, searchTools } from './tools/operations.ts'
import { decideApproval, listApprovals } from './waits/approval-operations.ts'
import { listWaits, submitToolResult } from './waits/operations.ts'

export type AgentsOptions = Partial<WorkerOptions>

/** Creates the module. The options configure its worker: models, lease (default 10 s), heartbeat (default 1 s), concurrency (default: the configuration's). */
export const createAgentsModule = (options: AgentsOptions = {}): Module =>
  defineModule({
    name: 'agents',
    errors: { definitions: { ...agentsError.definitions, ...runErrors } },
    title: { fr: 'Agents', ar: 'الوكلاء', en: 'Agents' },
    description: 'Agents, their tools, and their runs, which survive server restarts.',
    operations: [
      startRun,
      startAndWait,
      streamRun,
      getRun,
      listRuns,
      waitForRun,
      followRun,
      listSteps,
      cancelRun,
      resolveUnknownOutcome,
      listApprovals,
      decideApproval,
      listWaits,
      submitToolResult,
      createThread,
      getThread,
      listThreads,
      listMessages,
      copyThread,
      deleteThread,
      listAgents,
      searchAgents, // before getAgent, whose path would also match it
      getAgent,
      createAgent,
      updateAgent,
      publishAgent,
      rollbackAgent,
      listAgentVersions,
      getAgentVersion,
      diffAgentVersions,
      shareAgent,
      forkAgent,
      exportAgent,
      importAgent,
      deleteAgent,
      listTools,
      searchTools,
      describeTool,
      callTool,
      listModels,
      probeModel,
      listModelPrices,
      setModelPrice,
      deleteModelPrice,
      setBudget,
      listBudgets,
      getBudget,
      deleteBudget,
      createSchedule,
      listSchedules,
      getSchedule,
      updateSchedule,
      pauseSchedule,
      resumeSchedule,
      runScheduleNow,
      deleteSchedule,
      listScheduleFires,
    ],
    synonyms,
    labels,
    events: [...runEventTypes, scheduleSuspended],
    startWorker(services) {
      // LangChain takes a second to load; a process without a worker does not need it
      const starting = import('./runtime/worker.ts').then(({ startWorker }) =>
        startWorker(services, {
          resolve: resolveModel,
          concurrency: services.config.workerConcurrency,
          leaseMs: 10_000,
          heartbeatIntervalMs: 1_000,
          ...options,
        }),
      )
      starting.catch((err) => services.log.fatal({ err }, 'The worker could not start.'))
      const others = [startUsageCounter(services), startScheduler(services)]
      return {
        async stop() {
          await Promise.all([...others.map((worker) => worker.stop()), starting.then((worker) => worker.stop())])
        },
      }
    },
  })

export const agentsModule = createAgentsModule()
