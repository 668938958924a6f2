CREATE TABLE `audit_events` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`key_id` text,
	`agent` text,
	`run_id` text,
	`approved_by` text,
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
	`about` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_about` ON `idempotency_keys` (`organisation_id`,`about`);--> statement-breakpoint
CREATE INDEX `idempotency_keys_age` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `webhook_deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`endpoint_id` text NOT NULL,
	`message_id` text NOT NULL,
	`type` text NOT NULL,
	`status` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`log` text NOT NULL,
	`next_at` integer,
	`claim` text,
	`created_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_due` ON `webhook_deliveries` (`next_at`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_organisation` ON `webhook_deliveries` (`organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_endpoint` ON `webhook_deliveries` (`endpoint_id`,`id`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_message` ON `webhook_deliveries` (`message_id`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_age` ON `webhook_deliveries` (`created_at`);--> statement-breakpoint
CREATE TABLE `webhook_endpoints` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`member_id` text NOT NULL,
	`url` text NOT NULL,
	`description` text,
	`types` text NOT NULL,
	`secrets` text NOT NULL,
	`status` text NOT NULL,
	`reason` text,
	`failing_since` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `webhook_endpoints_organisation` ON `webhook_endpoints` (`organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `webhook_endpoints_enabled` ON `webhook_endpoints` (`organisation_id`) WHERE status = 'enabled';--> statement-breakpoint
CREATE TABLE `webhook_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`type` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `webhook_messages_age` ON `webhook_messages` (`created_at`);--> statement-breakpoint
CREATE TABLE `budget_holds` (
	`run_id` text NOT NULL,
	`budget_id` text NOT NULL,
	`seq` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`tokens` integer NOT NULL,
	`cost_micros` integer NOT NULL,
	PRIMARY KEY(`run_id`, `budget_id`)
);
--> statement-breakpoint
CREATE INDEX `budget_holds_budget` ON `budget_holds` (`budget_id`);--> statement-breakpoint
CREATE TABLE `budget_usage` (
	`budget_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`runs` integer NOT NULL,
	`tokens` integer NOT NULL,
	`cost_micros` integer NOT NULL,
	`held_tokens` integer NOT NULL,
	`held_cost_micros` integer NOT NULL,
	PRIMARY KEY(`budget_id`, `starts_at`)
);
--> statement-breakpoint
CREATE TABLE `budgets` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`scope` text NOT NULL,
	`subject_id` text NOT NULL,
	`period` text NOT NULL,
	`runs` integer,
	`tokens` integer,
	`cost_micros` integer,
	`currency` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `budgets_subject` ON `budgets` (`organisation_id`,`scope`,`subject_id`,`period`);--> statement-breakpoint
CREATE TABLE `model_prices` (
	`model` text PRIMARY KEY NOT NULL,
	`input_micros_per_million` integer NOT NULL,
	`output_micros_per_million` integer NOT NULL,
	`currency` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `schedule_fires` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`schedule_id` text NOT NULL,
	`slot` integer,
	`status` text NOT NULL,
	`reason` text,
	`run_id` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `schedule_fires_slot` ON `schedule_fires` (`schedule_id`,`slot`);--> statement-breakpoint
CREATE INDEX `schedule_fires_schedule` ON `schedule_fires` (`schedule_id`,`id`);--> statement-breakpoint
CREATE INDEX `schedule_fires_queued` ON `schedule_fires` (`schedule_id`,`created_at`) WHERE status = 'queued';--> statement-breakpoint
CREATE TABLE `schedules` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`member_id` text NOT NULL,
	`key_id` text NOT NULL,
	`name` text NOT NULL,
	`agent` text NOT NULL,
	`input` text NOT NULL,
	`model` text,
	`limits` text NOT NULL,
	`cron` text NOT NULL,
	`time_zone` text NOT NULL,
	`overlap` text NOT NULL,
	`missed` text NOT NULL,
	`missed_limit` integer NOT NULL,
	`status` text DEFAULT 'active' NOT NULL,
	`reason` text,
	`next_at` integer,
	`last_run_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `schedules_due` ON `schedules` (`next_at`);--> statement-breakpoint
CREATE INDEX `schedules_organisation` ON `schedules` (`organisation_id`,`id`);--> statement-breakpoint
CREATE TABLE `agent_uses` (
	`agent_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`runs` integer NOT NULL,
	PRIMARY KEY(`agent_id`, `organisation_id`)
);
--> statement-breakpoint
CREATE TABLE `agent_uses_counted` (
	`name` text PRIMARY KEY NOT NULL,
	`up_to` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `agent_versions` (
	`agent_id` text NOT NULL,
	`version` integer NOT NULL,
	`organisation_id` text NOT NULL,
	`member_id` text NOT NULL,
	`note` text,
	`rollback_of` integer,
	`digest` text NOT NULL,
	`published_at` integer NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`agent_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `agents` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`member_id` text NOT NULL,
	`slug` text NOT NULL,
	`visibility` text NOT NULL,
	`version` integer,
	`community_from` integer,
	`search_name` text NOT NULL,
	`search_text` text NOT NULL,
	`forked_from_agent_id` text,
	`forked_from_version` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`draft` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agents_slug` ON `agents` (`organisation_id`,`slug`);--> statement-breakpoint
CREATE INDEX `agents_visibility` ON `agents` (`visibility`,`id`);--> statement-breakpoint
CREATE TABLE `model_probes` (
	`host` text NOT NULL,
	`name` text NOT NULL,
	`digest` text NOT NULL,
	`tools` integer NOT NULL,
	`parallel_tools` integer NOT NULL,
	`json_schema` integer NOT NULL,
	`probed_at` integer NOT NULL,
	PRIMARY KEY(`host`, `name`, `digest`)
);
--> statement-breakpoint
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
	`waits_for` text,
	`approval` text,
	`child_run_id` text,
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
	`parent_step` integer,
	`root_run_id` text,
	`agent` text NOT NULL,
	`agent_id` text NOT NULL,
	`agent_version` text NOT NULL,
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
	`budgeted` integer DEFAULT false NOT NULL,
	`answer` text,
	`error` text,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer,
	`copied_from` text
);
--> statement-breakpoint
CREATE INDEX `runs_due` ON `runs` (`status`,`crash_count`,`created_at`);--> statement-breakpoint
CREATE INDEX `runs_thread` ON `runs` (`thread_id`,`turn`);--> statement-breakpoint
CREATE INDEX `runs_thread_busy` ON `runs` (`thread_id`,`turn`) WHERE thread_id is not null and finished_at is null;--> statement-breakpoint
CREATE INDEX `runs_parent` ON `runs` (`parent_run_id`) WHERE parent_run_id is not null;--> statement-breakpoint
CREATE INDEX `runs_member` ON `runs` (`organisation_id`,`member_id`,`id`);--> statement-breakpoint
CREATE INDEX `runs_organisation` ON `runs` (`organisation_id`,`id`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`member_id` text NOT NULL,
	`title` text,
	`metadata` text NOT NULL,
	`copied_from` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `threads_member` ON `threads` (`organisation_id`,`member_id`,`id`);--> statement-breakpoint
CREATE TABLE `run_waits` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`member_id` text NOT NULL,
	`run_id` text NOT NULL,
	`root_run_id` text NOT NULL,
	`seq` integer NOT NULL,
	`reason` text NOT NULL,
	`agent` text NOT NULL,
	`tool` text NOT NULL,
	`access` text,
	`child_run_id` text,
	`state` text DEFAULT 'open' NOT NULL,
	`outcome` text,
	`decided_by` text,
	`decided_at` integer,
	`expires_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `run_waits_run` ON `run_waits` (`run_id`,`state`);--> statement-breakpoint
CREATE INDEX `run_waits_root` ON `run_waits` (`root_run_id`,`state`);--> statement-breakpoint
CREATE INDEX `run_waits_inbox` ON `run_waits` (`organisation_id`,`reason`,`id`);--> statement-breakpoint
CREATE INDEX `run_waits_expiry` ON `run_waits` (`expires_at`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `aljazari_agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_organisation_id` text NOT NULL,
	`problem_id` text NOT NULL,
	`party_organisation_id` text NOT NULL,
	`signed_on` text NOT NULL,
	`ends_on` text,
	`document` text NOT NULL,
	`recorded_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`problem_id`) REFERENCES `aljazari_problems`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `aljazari_agreements_party` ON `aljazari_agreements` (`problem_id`,`party_organisation_id`);--> statement-breakpoint
CREATE INDEX `aljazari_agreements_of_party` ON `aljazari_agreements` (`party_organisation_id`);--> statement-breakpoint
CREATE TABLE `aljazari_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`project_id` text NOT NULL,
	`problem_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `aljazari_projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`problem_id`) REFERENCES `aljazari_problems`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `aljazari_answers_pair` ON `aljazari_answers` (`project_id`,`problem_id`);--> statement-breakpoint
CREATE INDEX `aljazari_answers_problem` ON `aljazari_answers` (`problem_id`);--> statement-breakpoint
CREATE TABLE `aljazari_history` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`region_code` text,
	`event` text NOT NULL,
	`from_state` text,
	`to_state` text NOT NULL,
	`note` text,
	`by_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `aljazari_history_subject` ON `aljazari_history` (`subject_id`,`id`);--> statement-breakpoint
CREATE INDEX `aljazari_history_state` ON `aljazari_history` (`kind`,`to_state`,`created_at`);--> statement-breakpoint
CREATE TABLE `aljazari_institutes` (
	`id` text PRIMARY KEY NOT NULL,
	`operator_organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`region_code` text NOT NULL,
	`city` text NOT NULL,
	`themes` text NOT NULL,
	`theme_text` text NOT NULL,
	`hosts` text NOT NULL,
	`network` text,
	`sponsors` text NOT NULL,
	`status` text NOT NULL,
	`status_source` text NOT NULL,
	`status_on` text NOT NULL,
	`opened_on` text,
	`search_text` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`operator_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `aljazari_institutes_region` ON `aljazari_institutes` (`region_code`,`id`);--> statement-breakpoint
CREATE TABLE `aljazari_interests` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`member_id` text NOT NULL,
	`in_organisation_id` text NOT NULL,
	`nature` text NOT NULL,
	`until` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`in_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `aljazari_interests_member` ON `aljazari_interests` (`member_id`,`in_organisation_id`);--> statement-breakpoint
CREATE TABLE `aljazari_inventions` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`project_id` text,
	`region_code` text,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`first_public_disclosure_on` text,
	`funding_sources` text NOT NULL,
	`evaluator_ids` text NOT NULL,
	`evaluator_text` text DEFAULT '  ' NOT NULL,
	`state` text NOT NULL,
	`disclosed_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `aljazari_projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `aljazari_inventions_organisation` ON `aljazari_inventions` (`organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `aljazari_inventions_project` ON `aljazari_inventions` (`project_id`);--> statement-breakpoint
CREATE TABLE `aljazari_inventors` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`invention_id` text NOT NULL,
	`person_id` text NOT NULL,
	`share_bp` integer NOT NULL,
	`signed_at` integer,
	`signature_document` text,
	`signature_recorded_by` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invention_id`) REFERENCES `aljazari_inventions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `aljazari_inventors_person` ON `aljazari_inventors` (`invention_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `aljazari_inventors_of_person` ON `aljazari_inventors` (`person_id`);--> statement-breakpoint
CREATE TABLE `aljazari_laboratories` (
	`id` text PRIMARY KEY NOT NULL,
	`operator_organisation_id` text NOT NULL,
	`institute_id` text NOT NULL,
	`name` text NOT NULL,
	`theme` text NOT NULL,
	`skill_ids` text NOT NULL,
	`equipment` text NOT NULL,
	`search_text` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`operator_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institute_id`) REFERENCES `aljazari_institutes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `aljazari_laboratories_institute` ON `aljazari_laboratories` (`institute_id`,`id`);--> statement-breakpoint
CREATE TABLE `aljazari_practices` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_organisation_id` text NOT NULL,
	`institute_id` text NOT NULL,
	`institute_organisation_id` text NOT NULL,
	`region_code` text NOT NULL,
	`project_id` text,
	`line_id` text NOT NULL,
	`revises_id` text,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`problem` text NOT NULL,
	`steps` text NOT NULL,
	`theme` text NOT NULL,
	`skill_ids` text NOT NULL,
	`skill_text` text NOT NULL,
	`resources` text NOT NULL,
	`evidence` text NOT NULL,
	`limits` text NOT NULL,
	`transferability` integer NOT NULL,
	`conditions` text,
	`licence` text NOT NULL,
	`state` text NOT NULL,
	`submitted_by` text NOT NULL,
	`admin_validated_by` text,
	`admin_validated_at` integer,
	`expert_validated_by` text,
	`expert_organisation_id` text,
	`published_at` integer,
	`remark` text,
	`search_text` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institute_id`) REFERENCES `aljazari_institutes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `aljazari_projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `aljazari_practices_state` ON `aljazari_practices` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `aljazari_practices_owner` ON `aljazari_practices` (`owner_organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `aljazari_practices_line` ON `aljazari_practices` (`line_id`,`id`);--> statement-breakpoint
CREATE TABLE `aljazari_problems` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_organisation_id` text NOT NULL,
	`institute_id` text NOT NULL,
	`institute_organisation_id` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`constraints` text,
	`theme` text NOT NULL,
	`nma_section` text,
	`region_code` text,
	`skill_ids` text NOT NULL,
	`skill_text` text NOT NULL,
	`data_availability` text NOT NULL,
	`urgency` text NOT NULL,
	`budget` text,
	`confidentiality` text NOT NULL,
	`state` text NOT NULL,
	`submitted_by` text NOT NULL,
	`qualified_at` integer,
	`settled_at` integer,
	`search_text` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institute_id`) REFERENCES `aljazari_institutes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `aljazari_problems_owner` ON `aljazari_problems` (`owner_organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `aljazari_problems_institute` ON `aljazari_problems` (`institute_organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `aljazari_problems_open` ON `aljazari_problems` (`confidentiality`,`state`,`id`);--> statement-breakpoint
CREATE TABLE `aljazari_projects` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`institute_id` text NOT NULL,
	`region_code` text NOT NULL,
	`title` text NOT NULL,
	`summary` text,
	`theme` text NOT NULL,
	`kind` text NOT NULL,
	`skill_ids` text NOT NULL,
	`partners` text NOT NULL,
	`with_industry` integer NOT NULL,
	`budget` text,
	`funded_by` text,
	`start_on` text,
	`end_on` text,
	`trl_start` integer NOT NULL,
	`trl_target` integer NOT NULL,
	`trl_now` integer NOT NULL,
	`lead_id` text NOT NULL,
	`ethics_approval` text,
	`state` text NOT NULL,
	`search_text` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institute_id`) REFERENCES `aljazari_institutes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `aljazari_projects_organisation` ON `aljazari_projects` (`organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `aljazari_projects_institute` ON `aljazari_projects` (`institute_id`,`id`);--> statement-breakpoint
CREATE TABLE `aljazari_replications` (
	`id` text PRIMARY KEY NOT NULL,
	`adopter_organisation_id` text NOT NULL,
	`practice_id` text NOT NULL,
	`line_id` text NOT NULL,
	`practice_version` integer NOT NULL,
	`region_code` text NOT NULL,
	`elsewhere` integer NOT NULL,
	`adaptation` text,
	`started_on` text,
	`ended_on` text,
	`result` text,
	`verdict` text,
	`lessons` text,
	`state` text NOT NULL,
	`recorded_by` text NOT NULL,
	`validated_by` text,
	`validated_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`adopter_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_id`) REFERENCES `aljazari_practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `aljazari_replications_line` ON `aljazari_replications` (`line_id`,`id`);--> statement-breakpoint
CREATE INDEX `aljazari_replications_adopter` ON `aljazari_replications` (`adopter_organisation_id`,`id`);--> statement-breakpoint
CREATE TABLE `aljazari_trl_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`project_id` text NOT NULL,
	`region_code` text NOT NULL,
	`from_trl` integer NOT NULL,
	`to_trl` integer NOT NULL,
	`evidence` text NOT NULL,
	`document` text,
	`reason` text,
	`by_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `aljazari_projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `aljazari_trl_moves_project` ON `aljazari_trl_moves` (`project_id`,`id`);--> statement-breakpoint
CREATE TABLE `commons_access_events` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`actor_organisation_id` text NOT NULL,
	`agent` text,
	`run_id` text,
	`operation` text NOT NULL,
	`purpose` text,
	`fields` text NOT NULL,
	`masked` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commons_access_events_person` ON `commons_access_events` (`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `commons_consents` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`purpose` text NOT NULL,
	`seq` integer NOT NULL,
	`event` text NOT NULL,
	`categories` text NOT NULL,
	`recipients` text NOT NULL,
	`text_version` text NOT NULL,
	`text_hash` text NOT NULL,
	`language` text NOT NULL,
	`method` text NOT NULL,
	`cndp_ref` text,
	`recorded_by` text NOT NULL,
	`at` integer NOT NULL,
	`expires_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `commons_persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commons_consents_seq` ON `commons_consents` (`person_id`,`purpose`,`seq`);--> statement-breakpoint
CREATE INDEX `commons_consents_purpose` ON `commons_consents` (`purpose`,`person_id`,`seq`);--> statement-breakpoint
CREATE TABLE `commons_links` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_organisation_id` text,
	`from_type` text NOT NULL,
	`from_id` text NOT NULL,
	`type` text NOT NULL,
	`to_type` text NOT NULL,
	`to_id` text NOT NULL,
	`visibility` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	`created_by` text,
	FOREIGN KEY (`owner_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `commons_links_live` ON `commons_links` (`from_type`,`from_id`,`type`,`to_type`,`to_id`) WHERE until is null;--> statement-breakpoint
CREATE INDEX `commons_links_from` ON `commons_links` (`from_type`,`from_id`,`id`);--> statement-breakpoint
CREATE INDEX `commons_links_to` ON `commons_links` (`to_type`,`to_id`,`id`);--> statement-breakpoint
CREATE TABLE `commons_matches` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`need_id` text NOT NULL,
	`candidate_type` text NOT NULL,
	`candidate_id` text NOT NULL,
	`candidate_organisation_id` text,
	`score` integer NOT NULL,
	`reasons` text NOT NULL,
	`proposed_by` text NOT NULL,
	`consent_ok` integer NOT NULL,
	`state` text DEFAULT 'PROPOSED' NOT NULL,
	`decided_by` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `commons_needs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `commons_matches_candidate` ON `commons_matches` (`need_id`,`candidate_type`,`candidate_id`);--> statement-breakpoint
CREATE INDEX `commons_matches_score` ON `commons_matches` (`need_id`,`score`,`id`);--> statement-breakpoint
CREATE INDEX `commons_matches_of_candidate` ON `commons_matches` (`candidate_type`,`candidate_id`);--> statement-breakpoint
CREATE INDEX `commons_matches_of_organisation` ON `commons_matches` (`candidate_organisation_id`,`state`);--> statement-breakpoint
CREATE TABLE `commons_needs` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_organisation_id` text NOT NULL,
	`opened_by` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`description` text,
	`skill_ids` text NOT NULL,
	`skill_text` text NOT NULL,
	`region_code` text,
	`needed_from` text,
	`needed_to` text,
	`budget` text,
	`confidentiality` text NOT NULL,
	`state` text DEFAULT 'OPEN' NOT NULL,
	`expires_at` integer NOT NULL,
	`covered_by_match_id` text,
	`closed_by` text,
	`closing_note` text,
	`search_text` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commons_needs_owner` ON `commons_needs` (`owner_organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `commons_needs_open` ON `commons_needs` (`state`,`confidentiality`,`id`);--> statement-breakpoint
CREATE TABLE `commons_organisation_profiles` (
	`id` text PRIMARY KEY NOT NULL,
	`legal_name` text NOT NULL,
	`kind` text NOT NULL,
	`ice` text,
	`enterprise_key` text,
	`ror` text,
	`nma_section` text,
	`isic_division` text,
	`region_code` text,
	`city` text,
	`country` text NOT NULL,
	`website` text,
	`description` text,
	`search_text` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_by` text,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `commons_organisation_profiles_enterprise` ON `commons_organisation_profiles` (`enterprise_key`) WHERE enterprise_key is not null;--> statement-breakpoint
CREATE TABLE `commons_persons` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`given_name` text,
	`family_name` text,
	`email` text,
	`email_key` text,
	`phone_e_164` text,
	`birth_year` integer,
	`nationality` text,
	`country_of_residence` text,
	`region_code` text,
	`languages` text NOT NULL,
	`orcid` text,
	`gender` text,
	`language_text` text NOT NULL,
	`search_text` text NOT NULL,
	`status` text DEFAULT 'ACTIVE' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`updated_by` text,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commons_persons_organisation` ON `commons_persons` (`organisation_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `commons_persons_email` ON `commons_persons` (`organisation_id`,`email_key`) WHERE email_key is not null;--> statement-breakpoint
CREATE TABLE `commons_places` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`region_code` text NOT NULL,
	`city` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`time_zone` text NOT NULL,
	`search_text` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commons_places_region` ON `commons_places` (`region_code`,`id`);--> statement-breakpoint
CREATE TABLE `commons_skill_claims` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`skill_id` text NOT NULL,
	`level` integer NOT NULL,
	`evidence` text NOT NULL,
	`claimed_by` text NOT NULL,
	`credential_id` text,
	`valid_until` integer,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `commons_persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `commons_skill_claims_once` ON `commons_skill_claims` (`person_id`,`skill_id`,`evidence`,`claimed_by`);--> statement-breakpoint
CREATE INDEX `commons_skill_claims_skill` ON `commons_skill_claims` (`skill_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `diaspora_bridges` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`instrument` text NOT NULL,
	`foreign_name` text NOT NULL,
	`foreign_country` text NOT NULL,
	`foreign_ror` text,
	`lead_profile_id` text,
	`signed_on` text NOT NULL,
	`valid_until` text,
	`outputs` text NOT NULL,
	`last_output_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_profile_id`) REFERENCES `diaspora_profiles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `diaspora_bridges_signed` ON `diaspora_bridges` (`signed_on`,`id`);--> statement-breakpoint
CREATE TABLE `diaspora_contact_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`requested_by` text NOT NULL,
	`member_organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`profile_id` text NOT NULL,
	`need_id` text NOT NULL,
	`match_id` text,
	`message` text NOT NULL,
	`state` text DEFAULT 'SENT' NOT NULL,
	`named` integer DEFAULT false NOT NULL,
	`expires_at` integer NOT NULL,
	`answered_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`profile_id`) REFERENCES `diaspora_profiles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `commons_needs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `diaspora_contact_requests_requester` ON `diaspora_contact_requests` (`requested_by`,`state`,`expires_at`);--> statement-breakpoint
CREATE INDEX `diaspora_contact_requests_member` ON `diaspora_contact_requests` (`person_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `diaspora_contact_requests_profile` ON `diaspora_contact_requests` (`profile_id`,`state`);--> statement-breakpoint
CREATE TABLE `diaspora_engagements` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`member_organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`profile_id` text NOT NULL,
	`request_id` text NOT NULL,
	`need_id` text NOT NULL,
	`region_code` text,
	`kind` text NOT NULL,
	`tor` text NOT NULL,
	`start_on` text NOT NULL,
	`end_on` text NOT NULL,
	`compensation` text NOT NULL,
	`state` text DEFAULT 'PROPOSED' NOT NULL,
	`proposed_by` text NOT NULL,
	`host_signed_at` integer,
	`host_signed_by` text,
	`member_signed_at` integer,
	`started_at` integer,
	`delivered_at` integer,
	`completed_at` integer,
	`followed_up_at` integer,
	`outcome` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`profile_id`) REFERENCES `diaspora_profiles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `diaspora_contact_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `commons_needs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `diaspora_engagements_host` ON `diaspora_engagements` (`organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `diaspora_engagements_member` ON `diaspora_engagements` (`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `diaspora_engagements_completed` ON `diaspora_engagements` (`state`,`completed_at`);--> statement-breakpoint
CREATE TABLE `diaspora_events` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`description` text,
	`online` integer NOT NULL,
	`city` text,
	`host_country` text,
	`time_zone` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`registration_opens_at` integer NOT NULL,
	`registration_closes_at` integer NOT NULL,
	`capacity` integer NOT NULL,
	`taken` integer DEFAULT 0 NOT NULL,
	`state` text NOT NULL,
	`held_at` integer,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `diaspora_events_time` ON `diaspora_events` (`starts_at`,`id`);--> statement-breakpoint
CREATE TABLE `diaspora_profiles` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`state` text DEFAULT 'DRAFT' NOT NULL,
	`tier` text DEFAULT 'T0' NOT NULL,
	`matching_seq` integer DEFAULT 0 NOT NULL,
	`naming_seq` integer DEFAULT 0 NOT NULL,
	`country_code` text NOT NULL,
	`city` text,
	`time_zone` text NOT NULL,
	`headline` text,
	`employer` text,
	`seniority` text,
	`linked_in_url` text,
	`sectors` text NOT NULL,
	`main_sector` text,
	`modes` text NOT NULL,
	`mode_text` text NOT NULL,
	`hours_per_month` integer NOT NULL,
	`available_from` text,
	`available_to` text,
	`travel_windows` text NOT NULL,
	`origin_region_code` text,
	`verification` text DEFAULT 'SELF' NOT NULL,
	`verified_at` integer,
	`verified_by` text,
	`withdrawn_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `commons_persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `diaspora_profiles_person` ON `diaspora_profiles` (`person_id`) WHERE state <> 'WITHDRAWN';--> statement-breakpoint
CREATE INDEX `diaspora_profiles_shown` ON `diaspora_profiles` (`state`,`tier`,`id`);--> statement-breakpoint
CREATE INDEX `diaspora_profiles_owner` ON `diaspora_profiles` (`owner_organisation_id`,`state`,`id`);--> statement-breakpoint
CREATE TABLE `diaspora_registrations` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`event_id` text NOT NULL,
	`person_id` text NOT NULL,
	`state` text DEFAULT 'REGISTERED' NOT NULL,
	`ticket` text NOT NULL,
	`attended_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `diaspora_events`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `diaspora_registrations_once` ON `diaspora_registrations` (`event_id`,`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `diaspora_registrations_ticket` ON `diaspora_registrations` (`ticket`);--> statement-breakpoint
CREATE INDEX `diaspora_registrations_person` ON `diaspora_registrations` (`person_id`,`id`);--> statement-breakpoint
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
	`supervisor_id` text,
	`notice` text,
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
	FOREIGN KEY (`lab_id`) REFERENCES `fablab_labs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supervisor_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fablab_bookings_machine` ON `fablab_bookings` (`machine_id`,`blocked_until`);--> statement-breakpoint
CREATE INDEX `fablab_bookings_person` ON `fablab_bookings` (`organisation_id`,`person_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `fablab_bookings_organisation` ON `fablab_bookings` (`organisation_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `fablab_bookings_lab` ON `fablab_bookings` (`lab_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `fablab_calendar_links` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`hash` text NOT NULL,
	`revoked_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fablab_calendar_links_person` ON `fablab_calendar_links` (`organisation_id`,`person_id`);--> statement-breakpoint
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
CREATE TABLE `fablab_incidents` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`lab_id` text NOT NULL,
	`machine_id` text,
	`booking_id` text,
	`reported_by` text NOT NULL,
	`severity` text NOT NULL,
	`injured` integer NOT NULL,
	`description` text NOT NULL,
	`happened_at` integer NOT NULL,
	`state` text NOT NULL,
	`actions` text,
	`closed_at` integer,
	`closed_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lab_id`) REFERENCES `fablab_labs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`machine_id`) REFERENCES `fablab_machines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`booking_id`) REFERENCES `fablab_bookings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reported_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fablab_incidents_lab` ON `fablab_incidents` (`lab_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `fablab_incidents_reporter` ON `fablab_incidents` (`organisation_id`,`reported_by`);--> statement-breakpoint
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
CREATE TABLE `fablab_maintenance_orders` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`machine_id` text NOT NULL,
	`kind` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`state` text NOT NULL,
	`closure_id` text,
	`incident_id` text,
	`note` text,
	`report` text,
	`created_by` text NOT NULL,
	`started_at` integer,
	`ended_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`machine_id`) REFERENCES `fablab_machines`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fablab_maintenance_organisation` ON `fablab_maintenance_orders` (`organisation_id`,`starts_at`,`id`);--> statement-breakpoint
CREATE INDEX `fablab_maintenance_machine` ON `fablab_maintenance_orders` (`machine_id`);--> statement-breakpoint
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
CREATE TABLE `fablab_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`state` text NOT NULL,
	`steps` text NOT NULL,
	`booking_ids` text NOT NULL,
	`price_minor` integer NOT NULL,
	`due_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fablab_plans_person` ON `fablab_plans` (`organisation_id`,`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `fablab_projects` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_organisation_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`words` text NOT NULL,
	`openness` text NOT NULL,
	`licence` text NOT NULL,
	`steps` text NOT NULL,
	`files` text NOT NULL,
	`machine_model_ids` text NOT NULL,
	`lab_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lab_id`) REFERENCES `fablab_labs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fablab_projects_open` ON `fablab_projects` (`openness`,`id`);--> statement-breakpoint
CREATE INDEX `fablab_projects_organisation` ON `fablab_projects` (`owner_organisation_id`,`id`);--> statement-breakpoint
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
CREATE INDEX `fablab_trainings_time` ON `fablab_trainings` (`starts_at`,`id`);--> statement-breakpoint
CREATE TABLE `fablab_waitlist_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`category` text NOT NULL,
	`lab_ids` text NOT NULL,
	`window_start` integer NOT NULL,
	`window_end` integer NOT NULL,
	`duration_minutes` integer NOT NULL,
	`purpose` text NOT NULL,
	`state` text NOT NULL,
	`booking_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`booking_id`) REFERENCES `fablab_bookings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fablab_waitlist_waiting` ON `fablab_waitlist_entries` (`category`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `fablab_waitlist_booking` ON `fablab_waitlist_entries` (`booking_id`);--> statement-breakpoint
CREATE INDEX `fablab_waitlist_person` ON `fablab_waitlist_entries` (`organisation_id`,`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `galaxys_allocations` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`file_id` text NOT NULL,
	`zone_id` text NOT NULL,
	`unit_id` text,
	`path` text,
	`pool_id` text,
	`quota_id` text,
	`quantity` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`state` text NOT NULL,
	`reserved_until` integer,
	`regulation_hash` text NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	`reason` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `galaxys_files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`zone_id`) REFERENCES `galaxys_zones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `galaxys_units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pool_id`) REFERENCES `galaxys_pools`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `galaxys_allocations_unit` ON `galaxys_allocations` (`unit_id`,`ends_at`);--> statement-breakpoint
CREATE INDEX `galaxys_allocations_path` ON `galaxys_allocations` (`path`);--> statement-breakpoint
CREATE INDEX `galaxys_allocations_zone` ON `galaxys_allocations` (`zone_id`,`ends_at`);--> statement-breakpoint
CREATE INDEX `galaxys_allocations_organisation` ON `galaxys_allocations` (`organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `galaxys_allocations_file` ON `galaxys_allocations` (`file_id`);--> statement-breakpoint
CREATE TABLE `galaxys_files` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`zone_id` text NOT NULL,
	`state` text NOT NULL,
	`category` text NOT NULL,
	`country` text NOT NULL,
	`project` text NOT NULL,
	`requested` text NOT NULL,
	`regulation_hash` text,
	`regulation_accepted_at` integer,
	`regulation_accepted_by` text,
	`note` text,
	`outcome` text,
	`conditions` text NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`submitted_at` integer,
	`submitted_by` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`zone_id`) REFERENCES `galaxys_zones`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `galaxys_files_organisation` ON `galaxys_files` (`organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `galaxys_files_zone` ON `galaxys_files` (`zone_id`,`state`,`id`);--> statement-breakpoint
CREATE TABLE `galaxys_interests` (
	`id` text PRIMARY KEY NOT NULL,
	`zone_id` text NOT NULL,
	`member_id` text NOT NULL,
	`about_id` text NOT NULL,
	`interested` integer NOT NULL,
	`note` text,
	`seq` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`zone_id`) REFERENCES `galaxys_zones`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `galaxys_interests_member` ON `galaxys_interests` (`zone_id`,`about_id`,`member_id`,`seq`);--> statement-breakpoint
CREATE TABLE `galaxys_obligations` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`zone_id` text NOT NULL,
	`allocation_id` text NOT NULL,
	`type` text NOT NULL,
	`target` text NOT NULL,
	`target_value` text,
	`achieved_value` text,
	`due_at` integer NOT NULL,
	`evidence` text NOT NULL,
	`state` text NOT NULL,
	`notice_at` integer,
	`cure_until` integer,
	`met_at` integer,
	`breached_at` integer,
	`recovery_started_at` integer,
	`recovered_at` integer,
	`reason` text,
	`decided_by` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`zone_id`) REFERENCES `galaxys_zones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`allocation_id`) REFERENCES `galaxys_allocations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `galaxys_obligations_due` ON `galaxys_obligations` (`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `galaxys_obligations_organisation` ON `galaxys_obligations` (`organisation_id`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `galaxys_obligations_zone` ON `galaxys_obligations` (`zone_id`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `galaxys_obligations_allocation` ON `galaxys_obligations` (`allocation_id`);--> statement-breakpoint
CREATE TABLE `galaxys_pools` (
	`id` text PRIMARY KEY NOT NULL,
	`zone_id` text NOT NULL,
	`name` text NOT NULL,
	`class` text NOT NULL,
	`total` integer NOT NULL,
	`allocatable` integer NOT NULL,
	`overcommit_bp` integer NOT NULL,
	`hosting_level` integer NOT NULL,
	`unit_price_minor` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`zone_id`) REFERENCES `galaxys_zones`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `galaxys_pools_zone` ON `galaxys_pools` (`zone_id`,`class`,`id`);--> statement-breakpoint
CREATE TABLE `galaxys_quotas` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`zone_id` text NOT NULL,
	`pool_id` text NOT NULL,
	`file_id` text NOT NULL,
	`requested` integer NOT NULL,
	`granted` integer NOT NULL,
	`data_class` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`decided_by` text,
	`decided_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`zone_id`) REFERENCES `galaxys_zones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pool_id`) REFERENCES `galaxys_pools`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `galaxys_files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `galaxys_quotas_pool` ON `galaxys_quotas` (`pool_id`,`ends_at`);--> statement-breakpoint
CREATE INDEX `galaxys_quotas_organisation` ON `galaxys_quotas` (`organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `galaxys_quotas_zone` ON `galaxys_quotas` (`zone_id`,`id`);--> statement-breakpoint
CREATE TABLE `galaxys_scores` (
	`id` text PRIMARY KEY NOT NULL,
	`file_id` text NOT NULL,
	`scored_by` text NOT NULL,
	`scores` text NOT NULL,
	`total` integer NOT NULL,
	`comment` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `galaxys_files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `galaxys_scores_file` ON `galaxys_scores` (`file_id`,`scored_by`);--> statement-breakpoint
CREATE TABLE `galaxys_units` (
	`id` text PRIMARY KEY NOT NULL,
	`zone_id` text NOT NULL,
	`parent_id` text,
	`path` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`area_dm2` integer NOT NULL,
	`capacity_persons` integer NOT NULL,
	`power_w` integer NOT NULL,
	`cooling_w` integer NOT NULL,
	`features` text NOT NULL,
	`status` text DEFAULT 'AVAILABLE' NOT NULL,
	`exclusive` integer NOT NULL,
	`rent_minor_per_month` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`zone_id`) REFERENCES `galaxys_zones`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `galaxys_units_zone` ON `galaxys_units` (`zone_id`,`code`,`id`);--> statement-breakpoint
CREATE INDEX `galaxys_units_path` ON `galaxys_units` (`path`);--> statement-breakpoint
CREATE INDEX `galaxys_units_parent` ON `galaxys_units` (`parent_id`);--> statement-breakpoint
CREATE TABLE `galaxys_usage` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`quota_id` text NOT NULL,
	`pool_id` text NOT NULL,
	`quantity` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`quota_id`) REFERENCES `galaxys_quotas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pool_id`) REFERENCES `galaxys_pools`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `galaxys_usage_quota` ON `galaxys_usage` (`quota_id`,`ends_at`);--> statement-breakpoint
CREATE INDEX `galaxys_usage_pool` ON `galaxys_usage` (`pool_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `galaxys_zones` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`regime` text,
	`region_code` text NOT NULL,
	`city` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`time_zone` text NOT NULL,
	`status` text NOT NULL,
	`operator_organisation_id` text NOT NULL,
	`regulation` text NOT NULL,
	`regulation_hash` text NOT NULL,
	`incentives` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`operator_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `galaxys_zones_region` ON `galaxys_zones` (`region_code`,`id`);--> statement-breakpoint
CREATE INDEX `galaxys_zones_operator` ON `galaxys_zones` (`operator_organisation_id`);--> statement-breakpoint
CREATE TABLE `institute_achievements` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`criteria` text NOT NULL,
	`achievement_type` text NOT NULL,
	`pass_bp` integer NOT NULL,
	`max_attempts` integer NOT NULL,
	`validity_months` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `institute_programmes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `institute_achievements_version` ON `institute_achievements` (`programme_id`,`version`);--> statement-breakpoint
CREATE TABLE `institute_assessments` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`enrolment_id` text NOT NULL,
	`kind` text NOT NULL,
	`attempt` integer NOT NULL,
	`score_bp` integer NOT NULL,
	`pass_bp` integer NOT NULL,
	`assessor_id` text NOT NULL,
	`evidence` text NOT NULL,
	`integrity` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`enrolment_id`) REFERENCES `institute_enrolments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `institute_assessments_attempt` ON `institute_assessments` (`enrolment_id`,`attempt`);--> statement-breakpoint
CREATE TABLE `institute_candidates` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`cedoc` text,
	`laboratory` text,
	`region_code` text,
	`funding` text NOT NULL,
	`stipend_minor` integer,
	`applied_at` integer NOT NULL,
	`registered_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `institute_candidates_once` ON `institute_candidates` (`organisation_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `institute_candidates_registered` ON `institute_candidates` (`registered_at`,`id`);--> statement-breakpoint
CREATE TABLE `institute_certificates` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`issuer_organisation_id` text NOT NULL,
	`programme_id` text NOT NULL,
	`achievement_id` text NOT NULL,
	`session_id` text NOT NULL,
	`holder_id` text NOT NULL,
	`salt` text NOT NULL,
	`holder_name` text,
	`domain` text NOT NULL,
	`region_code` text,
	`serial` text NOT NULL,
	`year` integer NOT NULL,
	`issued_at` integer NOT NULL,
	`valid_until` integer,
	`jwt` text,
	`status_list_id` text NOT NULL,
	`status_index` integer NOT NULL,
	`status` text NOT NULL,
	`revocation_reason` text,
	`revoked_at` integer,
	`revoked_by` text,
	`revocation_note` text,
	`supersedes` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issuer_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`) REFERENCES `institute_programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`achievement_id`) REFERENCES `institute_achievements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `institute_sessions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `institute_certificates_serial` ON `institute_certificates` (`serial`);--> statement-breakpoint
CREATE UNIQUE INDEX `institute_certificates_status` ON `institute_certificates` (`status_list_id`,`status_index`);--> statement-breakpoint
CREATE UNIQUE INDEX `institute_certificates_once` ON `institute_certificates` (`holder_id`,`achievement_id`,`session_id`) WHERE status <> 'REVOKED';--> statement-breakpoint
CREATE INDEX `institute_certificates_holder` ON `institute_certificates` (`organisation_id`,`holder_id`);--> statement-breakpoint
CREATE INDEX `institute_certificates_programme` ON `institute_certificates` (`programme_id`,`id`);--> statement-breakpoint
CREATE INDEX `institute_certificates_session` ON `institute_certificates` (`session_id`);--> statement-breakpoint
CREATE INDEX `institute_certificates_issued` ON `institute_certificates` (`issued_at`,`id`);--> statement-breakpoint
CREATE INDEX `institute_certificates_revoked` ON `institute_certificates` (`status_list_id`,`status_index`) WHERE status = 'REVOKED';--> statement-breakpoint
CREATE TABLE `institute_enrolments` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`session_id` text NOT NULL,
	`person_id` text NOT NULL,
	`state` text NOT NULL,
	`queue_number` integer NOT NULL,
	`funded_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `institute_sessions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `institute_enrolments_once` ON `institute_enrolments` (`session_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `institute_enrolments_queue` ON `institute_enrolments` (`session_id`,`queue_number`);--> statement-breakpoint
CREATE INDEX `institute_enrolments_person` ON `institute_enrolments` (`organisation_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `institute_issuer_keys` (
	`kid` text PRIMARY KEY NOT NULL,
	`public_jwk` text NOT NULL,
	`custody` text NOT NULL,
	`state` text NOT NULL,
	`not_before` integer NOT NULL,
	`not_after` integer,
	`compromised_at` integer
);
--> statement-breakpoint
CREATE TABLE `institute_milestone_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`edition` integer NOT NULL,
	`duration_months` integer NOT NULL,
	`source` text NOT NULL,
	`items` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `institute_milestone_plans_edition` ON `institute_milestone_plans` (`organisation_id`,`edition`);--> statement-breakpoint
CREATE TABLE `institute_milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`thesis_id` text NOT NULL,
	`type` text NOT NULL,
	`title` text NOT NULL,
	`due_at` integer NOT NULL,
	`required_for` text,
	`done_at` integer,
	`outcome` text,
	`evidence` text,
	`recorded_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thesis_id`) REFERENCES `institute_theses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `institute_milestones_thesis` ON `institute_milestones` (`thesis_id`,`due_at`);--> statement-breakpoint
CREATE INDEX `institute_milestones_due` ON `institute_milestones` (`organisation_id`,`due_at`);--> statement-breakpoint
CREATE TABLE `institute_programme_skills` (
	`programme_id` text NOT NULL,
	`skill_id` text NOT NULL,
	`level` integer NOT NULL,
	`uri` text,
	PRIMARY KEY(`programme_id`, `skill_id`),
	FOREIGN KEY (`programme_id`) REFERENCES `institute_programmes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `institute_programme_skills_skill` ON `institute_programme_skills` (`skill_id`);--> statement-breakpoint
CREATE TABLE `institute_programmes` (
	`id` text PRIMARY KEY NOT NULL,
	`operator_organisation_id` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`domain` text NOT NULL,
	`level_eqf` integer,
	`hours` integer NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`operator_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `institute_programmes_domain` ON `institute_programmes` (`domain`,`id`);--> statement-breakpoint
CREATE TABLE `institute_serials` (
	`year` integer PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `institute_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`operator_organisation_id` text NOT NULL,
	`mode` text NOT NULL,
	`region_code` text,
	`city` text,
	`language` text NOT NULL,
	`capacity` integer NOT NULL,
	`waitlist_max` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`trainer_ids` text NOT NULL,
	`price_minor` integer NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `institute_programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`operator_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `institute_sessions_time` ON `institute_sessions` (`starts_at`,`id`);--> statement-breakpoint
CREATE INDEX `institute_sessions_programme` ON `institute_sessions` (`programme_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `institute_status_lists` (
	`id` text PRIMARY KEY NOT NULL,
	`issuer_organisation_id` text NOT NULL,
	`purpose` text NOT NULL,
	`bits` integer NOT NULL,
	`used` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`issuer_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `institute_theses` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`title` text NOT NULL,
	`abstract` text,
	`skill_ids` text NOT NULL,
	`supervisor_id` text,
	`co_supervisor_ids` text NOT NULL,
	`problem_id` text,
	`confidentiality` text NOT NULL,
	`state` text NOT NULL,
	`planned_end_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `institute_candidates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `institute_theses_candidate` ON `institute_theses` (`candidate_id`);--> statement-breakpoint
CREATE INDEX `institute_theses_organisation` ON `institute_theses` (`organisation_id`,`id`);--> statement-breakpoint
CREATE TABLE `institute_thesis_events` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`thesis_id` text NOT NULL,
	`event` text NOT NULL,
	`from_state` text NOT NULL,
	`to_state` text NOT NULL,
	`evidence` text,
	`by_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thesis_id`) REFERENCES `institute_theses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `institute_thesis_events_thesis` ON `institute_thesis_events` (`thesis_id`,`id`);--> statement-breakpoint
CREATE TABLE `programme_editions` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`definition_version` integer NOT NULL,
	`unit` text NOT NULL,
	`period` text NOT NULL,
	`from_at` integer NOT NULL,
	`to_at` integer NOT NULL,
	`time_zone` text NOT NULL,
	`as_of` integer NOT NULL,
	`inputs_hash` text NOT NULL,
	`counts_rows` integer NOT NULL,
	`is_additive` integer NOT NULL,
	`state` text DEFAULT 'COMPUTED' NOT NULL,
	`corrects_id` text,
	`reason` text,
	`computed_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`reviewed_by` text,
	`reviewed_at` integer,
	`validated_by` text,
	`validated_at` integer,
	`published_by` text,
	`published_at` integer,
	`corrected_at` integer
);
--> statement-breakpoint
CREATE INDEX `programme_editions_code` ON `programme_editions` (`code`,`period`,`created_at`);--> statement-breakpoint
CREATE INDEX `programme_editions_state` ON `programme_editions` (`state`,`to_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `programme_editions_published` ON `programme_editions` (`code`,`period`) WHERE state = 'PUBLISHED';--> statement-breakpoint
CREATE TABLE `programme_lineage` (
	`observation_id` text NOT NULL,
	`part` integer NOT NULL,
	`rows` text NOT NULL,
	PRIMARY KEY(`observation_id`, `part`),
	FOREIGN KEY (`observation_id`) REFERENCES `programme_observations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `programme_observations` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`region` text NOT NULL,
	`value` text,
	`row_count` integer NOT NULL,
	`inputs_hash` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `programme_editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programme_observations_region` ON `programme_observations` (`edition_id`,`region`);--> statement-breakpoint
CREATE TABLE `programme_offices` (
	`id` text PRIMARY KEY NOT NULL,
	`office_organisation_id` text NOT NULL,
	`appointed_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`office_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `programme_offices_last` ON `programme_offices` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `programme_paths` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`version` integer NOT NULL,
	`reading` text NOT NULL,
	`between` text NOT NULL,
	`points` text NOT NULL,
	`reason` text NOT NULL,
	`set_by` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `programme_paths_code` ON `programme_paths` (`code`,`version`);--> statement-breakpoint
CREATE TABLE `programme_seal_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`public_jwk` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `programme_snapshots` (
	`id` text PRIMARY KEY NOT NULL,
	`quarter` text NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`previous_hash` text NOT NULL,
	`key_id` text NOT NULL,
	`signature` text NOT NULL,
	`frozen_by` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `programme_snapshots_quarter` ON `programme_snapshots` (`quarter`,`created_at`);--> statement-breakpoint
CREATE TABLE `venture_applications` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`call_id` text NOT NULL,
	`startup_id` text NOT NULL,
	`started_by` text NOT NULL,
	`state` text DEFAULT 'DRAFT' NOT NULL,
	`answers` text NOT NULL,
	`contact` text,
	`submitted_at` integer,
	`consented_at` integer,
	`consent_version` text,
	`info_request` text,
	`conditions` text NOT NULL,
	`conditions_due_on` text,
	`appeal_until` integer,
	`appealed_at` integer,
	`appeal_reason` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`call_id`) REFERENCES `venture_calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`startup_id`) REFERENCES `venture_startups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `venture_applications_once` ON `venture_applications` (`call_id`,`startup_id`) WHERE state <> 'WITHDRAWN';--> statement-breakpoint
CREATE INDEX `venture_applications_organisation` ON `venture_applications` (`organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `venture_applications_call` ON `venture_applications` (`call_id`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `venture_applications_startup` ON `venture_applications` (`startup_id`);--> statement-breakpoint
CREATE TABLE `venture_calls` (
	`id` text PRIMARY KEY NOT NULL,
	`operator_organisation_id` text NOT NULL,
	`title` text NOT NULL,
	`description` text,
	`track` text NOT NULL,
	`opens_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`seats` integer NOT NULL,
	`cohort_capacity` integer NOT NULL,
	`cohort_starts_on` text NOT NULL,
	`cohort_ends_on` text NOT NULL,
	`min_reviews` integer NOT NULL,
	`appeal_days` integer NOT NULL,
	`rubric` text NOT NULL,
	`questions` text NOT NULL,
	`eligibility` text NOT NULL,
	`region_codes` text,
	`funding_per_startup` text,
	`opened_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`operator_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `venture_calls_closing` ON `venture_calls` (`closes_at`,`id`);--> statement-breakpoint
CREATE INDEX `venture_calls_operator` ON `venture_calls` (`operator_organisation_id`);--> statement-breakpoint
CREATE TABLE `venture_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`call_id` text NOT NULL,
	`application_id` text NOT NULL,
	`session_id` text NOT NULL,
	`outcome` text NOT NULL,
	`reasons` text NOT NULL,
	`yes` integer NOT NULL,
	`no` integer NOT NULL,
	`abstain` integer NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	`appeal_until` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`call_id`) REFERENCES `venture_calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `venture_applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `venture_sessions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `venture_decisions_application` ON `venture_decisions` (`application_id`,`decided_at`);--> statement-breakpoint
CREATE TABLE `venture_enrolments` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`call_id` text NOT NULL,
	`startup_id` text NOT NULL,
	`application_id` text NOT NULL,
	`state` text DEFAULT 'ONBOARDING' NOT NULL,
	`active_at` integer,
	`graduated_at` integer,
	`ended_at` integer,
	`reason` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`call_id`) REFERENCES `venture_calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`startup_id`) REFERENCES `venture_startups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `venture_applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `venture_enrolments_once` ON `venture_enrolments` (`application_id`);--> statement-breakpoint
CREATE INDEX `venture_enrolments_call` ON `venture_enrolments` (`call_id`,`state`);--> statement-breakpoint
CREATE INDEX `venture_enrolments_startup` ON `venture_enrolments` (`startup_id`);--> statement-breakpoint
CREATE TABLE `venture_interests` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`member_id` text NOT NULL,
	`about_id` text NOT NULL,
	`reason` text NOT NULL,
	`declared_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`about_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `venture_interests_once` ON `venture_interests` (`member_id`,`about_id`);--> statement-breakpoint
CREATE INDEX `venture_interests_organisation` ON `venture_interests` (`organisation_id`,`id`);--> statement-breakpoint
CREATE TABLE `venture_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`call_id` text NOT NULL,
	`application_id` text NOT NULL,
	`reviewer_id` text NOT NULL,
	`assigned_by` text NOT NULL,
	`assigned_at` integer NOT NULL,
	`scores` text,
	`total` integer,
	`comment` text,
	`recommendation` text,
	`submitted_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`call_id`) REFERENCES `venture_calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `venture_applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `venture_reviews_once` ON `venture_reviews` (`application_id`,`reviewer_id`);--> statement-breakpoint
CREATE INDEX `venture_reviews_reviewer` ON `venture_reviews` (`organisation_id`,`reviewer_id`,`id`);--> statement-breakpoint
CREATE INDEX `venture_reviews_call` ON `venture_reviews` (`call_id`,`id`);--> statement-breakpoint
CREATE TABLE `venture_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`startup_id` text NOT NULL,
	`closed_on` text NOT NULL,
	`revision` integer NOT NULL,
	`kind` text NOT NULL,
	`currency` text NOT NULL,
	`amounts` text NOT NULL,
	`fx` text,
	`priced` integer NOT NULL,
	`evidence_note` text,
	`reported_by` text NOT NULL,
	`verified_by` text,
	`verified_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`startup_id`) REFERENCES `venture_startups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `venture_rounds_revision` ON `venture_rounds` (`startup_id`,`closed_on`,`revision`);--> statement-breakpoint
CREATE TABLE `venture_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`call_id` text NOT NULL,
	`held_on` text NOT NULL,
	`member_ids` text NOT NULL,
	`chair_id` text NOT NULL,
	`quorum` integer NOT NULL,
	`minutes` text,
	`opened_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`call_id`) REFERENCES `venture_calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `venture_sessions_call` ON `venture_sessions` (`call_id`,`id`);--> statement-breakpoint
CREATE TABLE `venture_snapshots` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`startup_id` text NOT NULL,
	`period_end` text NOT NULL,
	`revision` integer NOT NULL,
	`turnover` text NOT NULL,
	`employees` integer NOT NULL,
	`evidence` text NOT NULL,
	`evidence_note` text,
	`reported_by` text NOT NULL,
	`verified_by` text,
	`verified_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`startup_id`) REFERENCES `venture_startups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `venture_snapshots_revision` ON `venture_snapshots` (`startup_id`,`period_end`,`revision`);--> statement-breakpoint
CREATE TABLE `venture_startups` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`summary` text,
	`ice` text,
	`enterprise_key` text,
	`founded_on` text,
	`stage` text NOT NULL,
	`trl` integer,
	`nma_section` text,
	`deep_tech_tags` text NOT NULL,
	`region_code` text,
	`label` text,
	`website` text,
	`status` text DEFAULT 'ACTIVE' NOT NULL,
	`closed_on` text,
	`search_text` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `venture_startups_enterprise` ON `venture_startups` (`enterprise_key`) WHERE enterprise_key is not null;--> statement-breakpoint
CREATE INDEX `venture_startups_owner` ON `venture_startups` (`owner_organisation_id`,`id`);--> statement-breakpoint
CREATE TABLE `venture_supports` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`beneficiary_organisation_id` text NOT NULL,
	`startup_id` text,
	`role` text NOT NULL,
	`kind` text NOT NULL,
	`value` text,
	`done_on` text NOT NULL,
	`evidence_note` text,
	`region_code` text,
	`recorded_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`beneficiary_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`startup_id`) REFERENCES `venture_startups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `venture_supports_beneficiary` ON `venture_supports` (`beneficiary_organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `venture_supports_organisation` ON `venture_supports` (`organisation_id`,`id`);--> statement-breakpoint
CREATE TABLE `venture_votes` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`session_id` text NOT NULL,
	`application_id` text NOT NULL,
	`member_id` text NOT NULL,
	`vote` text NOT NULL,
	`cast_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `venture_sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `venture_applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `venture_votes_once` ON `venture_votes` (`session_id`,`application_id`,`member_id`);