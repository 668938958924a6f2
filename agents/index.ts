import { defineModule, type Module } from '#platform/module.ts'
import { createAgent, deleteAgent, getAgent, listAgents, updateAgent } from './agents.ts'
import { runEventTypes } from './announcements.ts'
import { decideApproval, listApprovals } from './approvals.ts'
import { deleteBudget, getBudget, listBudgets, setBudget } from './budgets/budgets.ts'
import { deleteModelPrice, listModelPrices, setModelPrice } from './budgets/prices.ts'
import { forkAgent, searchAgents, shareAgent } from './community.ts'
import { exportAgent, importAgent } from './files.ts'
import { followRun, startAndWait, streamRun, waitForRun } from './following.ts'
import { listModels, probeModel } from './models.ts'
import { cancelRun, getRun, listRuns, startRun } from './runs.ts'
import { resolveModel } from './runtime/models/resolve.ts'
import type { WorkerOptions } from './runtime/worker.ts'
import { deleteSchedule, pauseSchedule, resumeSchedule, runScheduleNow } from './schedules/controls.ts'
import { scheduleSuspended } from './schedules/events.ts'
import { listScheduleFires } from './schedules/fires.ts'
import { startScheduler } from './schedules/scheduler.ts'
import { createSchedule, getSchedule, listSchedules, updateSchedule } from './schedules/schedules.ts'
import { listSteps, settleCall } from './steps.ts'
import { copyThread, deleteThread } from './thread-content.ts'
import { createThread, getThread, listMessages, listThreads } from './threads.ts'
import { callTool, describeTool, listTools, searchTools } from './tools.ts'
import { keepCounting } from './uses.ts'
import { diffAgentVersions, getAgentVersion, listAgentVersions, publishAgent, rollbackAgent } from './versions.ts'
import { listWaits, submitToolResult } from './waits.ts'

export type AgentsOptions = Partial<WorkerOptions>

/** The module, with the worker as told: other models, another lease (10 s) or beat (1 s). Its concurrency is the configuration's unless told. */
export const agentsModule = (options: AgentsOptions = {}): Module =>
  defineModule({
    name: 'agents',
    title: { fr: 'Agents', ar: 'الوكلاء', en: 'Agents' },
    description: 'Agents, their tools, and the runs in which they work: each survives the server it runs on.',
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
      settleCall,
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
      searchAgents, // before getAgent, whose path would match its own
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
    events: [...runEventTypes, scheduleSuspended],
    work(services) {
      // LangChain takes a second to load, and who only answers requests does not need it
      const starting = import('./runtime/worker.ts').then(({ startWorker }) =>
        startWorker(services, { resolve: resolveModel, concurrency: services.config.workerConcurrency, leaseMs: 10_000, beatMs: 1_000, ...options }),
      )
      starting.catch((err) => services.log.fatal({ err }, 'the worker could not start'))
      const others = [keepCounting(services), startScheduler(services)]
      return {
        async stop() {
          await Promise.all([...others.map((one) => one.stop()), starting.then((worker) => worker.stop())])
        },
      }
    },
  })

export const agents = agentsModule()
