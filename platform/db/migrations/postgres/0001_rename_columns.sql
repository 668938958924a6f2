ALTER TABLE "runs" RENAME COLUMN "lone_crashes" TO "isolated_crashes";--> statement-breakpoint
ALTER TABLE "runs" RENAME COLUMN "alone" TO "isolated";--> statement-breakpoint
ALTER TABLE "budget_usage" RENAME COLUMN "held_tokens" TO "reserved_tokens";--> statement-breakpoint
ALTER TABLE "budget_usage" RENAME COLUMN "held_cost_micros" TO "reserved_cost_micros";--> statement-breakpoint
ALTER TABLE "schedules" RENAME COLUMN "missed" TO "catch_up";--> statement-breakpoint
ALTER TABLE "schedules" RENAME COLUMN "missed_limit" TO "catch_up_limit";
