CREATE TABLE `audit_events` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`key_id` text,
	`agent` text,
	`run_id` text,
	`operation` text NOT NULL,
	`parent_id` text,
	`input` text,
	`input_hash` text NOT NULL,
	`seq` integer,
	`hash` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_events_chain` ON `audit_events` (`organisation_id`,`seq`) WHERE seq is not null;--> statement-breakpoint
CREATE INDEX `audit_events_unsealed` ON `audit_events` (`organisation_id`,`at`) WHERE seq is null;--> statement-breakpoint
CREATE INDEX `audit_events_time` ON `audit_events` (`organisation_id`,`id`);--> statement-breakpoint
CREATE TABLE `audit_heads` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL,
	`mac` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`member_id` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`last4` text NOT NULL,
	`scopes` text NOT NULL,
	`replaces` text,
	`expires_at` integer,
	`revoked_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `api_keys_organisation` ON `api_keys` (`organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `api_keys_replaces` ON `api_keys` (`replaces`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`roles` text NOT NULL,
	`status` text DEFAULT 'active' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `members_organisation` ON `members` (`organisation_id`,`id`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`organisation_id` text NOT NULL,
	`key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`result` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `key`)
);
--> statement-breakpoint
CREATE TABLE `agents` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`member_id` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`instructions` text NOT NULL,
	`model` text,
	`tools` text NOT NULL,
	`limits` text NOT NULL,
	`visibility` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agents_slug` ON `agents` (`organisation_id`,`slug`);--> statement-breakpoint
CREATE INDEX `agents_visibility` ON `agents` (`visibility`,`id`);--> statement-breakpoint
CREATE TABLE `run_events` (
	`run_id` text NOT NULL,
	`epoch` integer NOT NULL,
	`n` integer NOT NULL,
	`type` text NOT NULL,
	`seq` integer,
	PRIMARY KEY(`run_id`, `epoch`, `n`)
);
--> statement-breakpoint
CREATE TABLE `run_steps` (
	`run_id` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`call_id` text,
	`state` text NOT NULL,
	`input` text,
	`output` text,
	`usage` text,
	`epoch` integer NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	PRIMARY KEY(`run_id`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `runs` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`member_id` text NOT NULL,
	`key_id` text NOT NULL,
	`thread_id` text,
	`turn` integer DEFAULT 0 NOT NULL,
	`parent_run_id` text,
	`depth` integer DEFAULT 0 NOT NULL,
	`agent` text NOT NULL,
	`definition` text NOT NULL,
	`input` text NOT NULL,
	`model` text,
	`live` integer DEFAULT true NOT NULL,
	`metadata` text NOT NULL,
	`status` text DEFAULT 'queued' NOT NULL,
	`epoch` integer DEFAULT 0 NOT NULL,
	`worker` text,
	`lease_until` integer,
	`crash_count` integer DEFAULT 0 NOT NULL,
	`lone_crashes` integer DEFAULT 0 NOT NULL,
	`alone` integer DEFAULT false NOT NULL,
	`cancel_at` integer,
	`limits` text NOT NULL,
	`usage` text NOT NULL,
	`answer` text,
	`error` text,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer
);
--> statement-breakpoint
CREATE INDEX `runs_due` ON `runs` (`status`,`crash_count`,`created_at`);--> statement-breakpoint
CREATE INDEX `runs_thread` ON `runs` (`thread_id`,`turn`);--> statement-breakpoint
CREATE INDEX `runs_member` ON `runs` (`organisation_id`,`member_id`,`id`);--> statement-breakpoint
CREATE INDEX `runs_organisation` ON `runs` (`organisation_id`,`id`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`member_id` text NOT NULL,
	`title` text,
	`metadata` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `threads_member` ON `threads` (`organisation_id`,`member_id`,`id`);--> statement-breakpoint
CREATE TABLE `fablab_bookings` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`machine_id` text NOT NULL,
	`lab_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`buffer_before_min` integer NOT NULL,
	`buffer_after_min` integer NOT NULL,
	`blocked_from` integer NOT NULL,
	`blocked_until` integer NOT NULL,
	`purpose` text NOT NULL,
	`participants` integer NOT NULL,
	`state` text NOT NULL,
	`held_until` integer,
	`price_minor` integer NOT NULL,
	`supervision_required` integer NOT NULL,
	`cancelled_at` integer,
	`cancelled_by` text,
	`reason` text,
	`checked_in_at` integer,
	`checked_in_by` text,
	`checked_out_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`machine_id`) REFERENCES `fablab_machines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lab_id`) REFERENCES `fablab_labs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fablab_bookings_machine` ON `fablab_bookings` (`machine_id`,`blocked_until`);--> statement-breakpoint
CREATE INDEX `fablab_bookings_person` ON `fablab_bookings` (`organisation_id`,`person_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `fablab_bookings_organisation` ON `fablab_bookings` (`organisation_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `fablab_bookings_lab` ON `fablab_bookings` (`lab_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `fablab_closures` (
	`id` text PRIMARY KEY NOT NULL,
	`lab_id` text NOT NULL,
	`machine_id` text,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`reason` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`lab_id`) REFERENCES `fablab_labs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`machine_id`) REFERENCES `fablab_machines`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fablab_closures_lab` ON `fablab_closures` (`lab_id`,`ends_at`);--> statement-breakpoint
CREATE TABLE `fablab_labs` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`region_code` text NOT NULL,
	`city` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`time_zone` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`operator_organisation_id` text NOT NULL,
	`services` text NOT NULL,
	`step_free` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`operator_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fablab_labs_region` ON `fablab_labs` (`region_code`,`id`);--> statement-breakpoint
CREATE INDEX `fablab_labs_operator` ON `fablab_labs` (`operator_organisation_id`);--> statement-breakpoint
CREATE TABLE `fablab_machine_models` (
	`id` text PRIMARY KEY NOT NULL,
	`category` text NOT NULL,
	`vendor` text NOT NULL,
	`name` text NOT NULL,
	`width_mm` integer,
	`depth_mm` integer,
	`height_mm` integer,
	`tolerance_micron` integer,
	`materials` text NOT NULL,
	`risk_class` text NOT NULL,
	`required_qualification_ids` text NOT NULL,
	`needs_supervision` integer NOT NULL,
	`price_per_hour_minor` integer NOT NULL,
	`setup_min` integer NOT NULL,
	`cleanup_min` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `fablab_machines` (
	`id` text PRIMARY KEY NOT NULL,
	`lab_id` text NOT NULL,
	`model_id` text NOT NULL,
	`asset_tag` text NOT NULL,
	`status` text DEFAULT 'AVAILABLE' NOT NULL,
	`status_reason` text,
	`concurrency` integer DEFAULT 1 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`lab_id`) REFERENCES `fablab_labs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`model_id`) REFERENCES `fablab_machine_models`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fablab_machines_lab` ON `fablab_machines` (`lab_id`,`id`);--> statement-breakpoint
CREATE INDEX `fablab_machines_model` ON `fablab_machines` (`model_id`,`id`);--> statement-breakpoint
CREATE TABLE `fablab_opening_hours` (
	`id` text PRIMARY KEY NOT NULL,
	`lab_id` text NOT NULL,
	`weekday` integer NOT NULL,
	`opens_at` text NOT NULL,
	`closes_at` text NOT NULL,
	FOREIGN KEY (`lab_id`) REFERENCES `fablab_labs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fablab_opening_hours_lab` ON `fablab_opening_hours` (`lab_id`);--> statement-breakpoint
CREATE TABLE `fablab_qualification_grants` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`qualification_id` text NOT NULL,
	`lab_id` text NOT NULL,
	`granted_by` text NOT NULL,
	`granted_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`last_used_at` integer,
	`state` text DEFAULT 'GRANTED' NOT NULL,
	`revoked_at` integer,
	`revoked_by` text,
	`reason` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`qualification_id`) REFERENCES `fablab_qualifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lab_id`) REFERENCES `fablab_labs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fablab_grants_person` ON `fablab_qualification_grants` (`person_id`,`qualification_id`);--> statement-breakpoint
CREATE TABLE `fablab_qualifications` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`category` text NOT NULL,
	`validity_months` integer NOT NULL,
	`idle_invalidation_months` integer
);
--> statement-breakpoint
CREATE TABLE `fablab_trainings` (
	`id` text PRIMARY KEY NOT NULL,
	`qualification_id` text NOT NULL,
	`lab_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`seats` integer NOT NULL,
	FOREIGN KEY (`qualification_id`) REFERENCES `fablab_qualifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lab_id`) REFERENCES `fablab_labs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fablab_trainings_qualification` ON `fablab_trainings` (`qualification_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `fablab_trainings_time` ON `fablab_trainings` (`starts_at`,`id`);