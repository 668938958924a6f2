CREATE TABLE "audit_events" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"key_id" text,
	"agent" text,
	"run_id" text,
	"approved_by" text,
	"operation" text NOT NULL,
	"parent_id" text,
	"input" jsonb,
	"input_hash" text NOT NULL,
	"seq" integer,
	"hash" text
);
--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"organisation_id" text PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"hash" text NOT NULL,
	"mac" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"member_id" text NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"last4" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"replaces" text,
	"expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "members" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"roles" jsonb NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"organisation_id" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"result" text,
	"about" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_organisation_id_key_pk" PRIMARY KEY("organisation_id","key")
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"endpoint_id" text NOT NULL,
	"message_id" text NOT NULL,
	"type" text NOT NULL,
	"status" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"log" jsonb NOT NULL,
	"next_at" timestamp (3) with time zone,
	"claim" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "webhook_endpoints" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"member_id" text NOT NULL,
	"url" text NOT NULL,
	"description" text,
	"types" jsonb NOT NULL,
	"secrets" jsonb NOT NULL,
	"status" text NOT NULL,
	"reason" text,
	"failing_since" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"type" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "budget_holds" (
	"run_id" text NOT NULL,
	"budget_id" text NOT NULL,
	"seq" integer NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"tokens" bigint NOT NULL,
	"cost_micros" bigint NOT NULL,
	CONSTRAINT "budget_holds_run_id_budget_id_pk" PRIMARY KEY("run_id","budget_id")
);
--> statement-breakpoint
CREATE TABLE "budget_usage" (
	"budget_id" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"runs" bigint NOT NULL,
	"tokens" bigint NOT NULL,
	"cost_micros" bigint NOT NULL,
	"held_tokens" bigint NOT NULL,
	"held_cost_micros" bigint NOT NULL,
	CONSTRAINT "budget_usage_budget_id_starts_at_pk" PRIMARY KEY("budget_id","starts_at")
);
--> statement-breakpoint
CREATE TABLE "budgets" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"scope" text NOT NULL,
	"subject_id" text NOT NULL,
	"period" text NOT NULL,
	"runs" bigint,
	"tokens" bigint,
	"cost_micros" bigint,
	"currency" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_prices" (
	"model" text PRIMARY KEY NOT NULL,
	"input_micros_per_million" bigint NOT NULL,
	"output_micros_per_million" bigint NOT NULL,
	"currency" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "schedule_fires" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"schedule_id" text NOT NULL,
	"slot" timestamp (3) with time zone,
	"status" text NOT NULL,
	"reason" text,
	"run_id" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "schedules" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"member_id" text NOT NULL,
	"key_id" text NOT NULL,
	"name" text NOT NULL,
	"agent" text NOT NULL,
	"input" text NOT NULL,
	"model" text,
	"limits" jsonb NOT NULL,
	"cron" text NOT NULL,
	"time_zone" text NOT NULL,
	"overlap" text NOT NULL,
	"missed" text NOT NULL,
	"missed_limit" integer NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"reason" text,
	"next_at" timestamp (3) with time zone,
	"last_run_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agent_uses" (
	"agent_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"runs" integer NOT NULL,
	CONSTRAINT "agent_uses_agent_id_organisation_id_pk" PRIMARY KEY("agent_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "agent_uses_counted" (
	"name" text PRIMARY KEY NOT NULL,
	"up_to" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agent_versions" (
	"agent_id" text NOT NULL,
	"version" integer NOT NULL,
	"organisation_id" text NOT NULL,
	"member_id" text NOT NULL,
	"note" text,
	"rollback_of" integer,
	"digest" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "agent_versions_agent_id_version_pk" PRIMARY KEY("agent_id","version")
);
--> statement-breakpoint
CREATE TABLE "agents" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"member_id" text NOT NULL,
	"slug" text NOT NULL,
	"visibility" text NOT NULL,
	"version" integer,
	"community_from" integer,
	"search_name" text NOT NULL,
	"search_text" text NOT NULL,
	"forked_from_agent_id" text,
	"forked_from_version" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"draft" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_probes" (
	"host" text NOT NULL,
	"name" text NOT NULL,
	"digest" text NOT NULL,
	"tools" boolean NOT NULL,
	"parallel_tools" boolean NOT NULL,
	"json_schema" boolean NOT NULL,
	"probed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "model_probes_host_name_digest_pk" PRIMARY KEY("host","name","digest")
);
--> statement-breakpoint
CREATE TABLE "run_events" (
	"run_id" text NOT NULL,
	"epoch" integer NOT NULL,
	"n" integer NOT NULL,
	"type" text NOT NULL,
	"seq" integer,
	CONSTRAINT "run_events_run_id_epoch_n_pk" PRIMARY KEY("run_id","epoch","n")
);
--> statement-breakpoint
CREATE TABLE "run_steps" (
	"run_id" text NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"call_id" text,
	"state" text NOT NULL,
	"input" text,
	"output" text,
	"usage" jsonb,
	"epoch" integer NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"waits_for" text,
	"approval" jsonb,
	"child_run_id" text,
	CONSTRAINT "run_steps_run_id_seq_pk" PRIMARY KEY("run_id","seq")
);
--> statement-breakpoint
CREATE TABLE "runs" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"member_id" text NOT NULL,
	"key_id" text NOT NULL,
	"thread_id" text,
	"turn" integer DEFAULT 0 NOT NULL,
	"parent_run_id" text,
	"depth" integer DEFAULT 0 NOT NULL,
	"parent_step" integer,
	"root_run_id" text,
	"agent" text NOT NULL,
	"agent_id" text NOT NULL,
	"agent_version" text NOT NULL,
	"definition" jsonb NOT NULL,
	"input" text NOT NULL,
	"model" text,
	"live" boolean DEFAULT true NOT NULL,
	"metadata" jsonb NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"epoch" integer DEFAULT 0 NOT NULL,
	"worker" text,
	"lease_until" timestamp (3) with time zone,
	"crash_count" integer DEFAULT 0 NOT NULL,
	"lone_crashes" integer DEFAULT 0 NOT NULL,
	"alone" boolean DEFAULT false NOT NULL,
	"cancel_at" timestamp (3) with time zone,
	"limits" jsonb NOT NULL,
	"usage" jsonb NOT NULL,
	"budgeted" boolean DEFAULT false NOT NULL,
	"answer" text,
	"error" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"copied_from" text
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"member_id" text NOT NULL,
	"title" text,
	"metadata" jsonb NOT NULL,
	"copied_from" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "run_waits" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"member_id" text NOT NULL,
	"run_id" text NOT NULL,
	"root_run_id" text NOT NULL,
	"seq" integer NOT NULL,
	"reason" text NOT NULL,
	"agent" text NOT NULL,
	"tool" text NOT NULL,
	"access" text,
	"child_run_id" text,
	"state" text DEFAULT 'open' NOT NULL,
	"outcome" jsonb,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aljazari_agreements" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_organisation_id" text NOT NULL,
	"problem_id" text NOT NULL,
	"party_organisation_id" text NOT NULL,
	"signed_on" text NOT NULL,
	"ends_on" text,
	"document" text NOT NULL,
	"recorded_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aljazari_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"project_id" text NOT NULL,
	"problem_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aljazari_history" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"region_code" text,
	"event" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"note" text,
	"by_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aljazari_institutes" (
	"id" text PRIMARY KEY NOT NULL,
	"operator_organisation_id" text NOT NULL,
	"name" jsonb NOT NULL,
	"region_code" text NOT NULL,
	"city" jsonb NOT NULL,
	"themes" jsonb NOT NULL,
	"theme_text" text NOT NULL,
	"hosts" jsonb NOT NULL,
	"network" jsonb,
	"sponsors" jsonb NOT NULL,
	"status" text NOT NULL,
	"status_source" text NOT NULL,
	"status_on" text NOT NULL,
	"opened_on" text,
	"search_text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aljazari_interests" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"member_id" text NOT NULL,
	"in_organisation_id" text NOT NULL,
	"nature" text NOT NULL,
	"until" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aljazari_inventions" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"project_id" text,
	"region_code" text,
	"title" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"first_public_disclosure_on" text,
	"funding_sources" jsonb NOT NULL,
	"evaluator_ids" jsonb NOT NULL,
	"evaluator_text" text DEFAULT '  ' NOT NULL,
	"state" text NOT NULL,
	"disclosed_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aljazari_inventors" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"invention_id" text NOT NULL,
	"person_id" text NOT NULL,
	"share_bp" integer NOT NULL,
	"signed_at" timestamp (3) with time zone,
	"signature_document" text,
	"signature_recorded_by" text
);
--> statement-breakpoint
CREATE TABLE "aljazari_laboratories" (
	"id" text PRIMARY KEY NOT NULL,
	"operator_organisation_id" text NOT NULL,
	"institute_id" text NOT NULL,
	"name" jsonb NOT NULL,
	"theme" text NOT NULL,
	"skill_ids" jsonb NOT NULL,
	"equipment" jsonb NOT NULL,
	"search_text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aljazari_practices" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_organisation_id" text NOT NULL,
	"institute_id" text NOT NULL,
	"institute_organisation_id" text NOT NULL,
	"region_code" text NOT NULL,
	"project_id" text,
	"line_id" text NOT NULL,
	"revises_id" text,
	"version" integer NOT NULL,
	"title" jsonb NOT NULL,
	"problem" jsonb NOT NULL,
	"steps" jsonb NOT NULL,
	"theme" text NOT NULL,
	"skill_ids" jsonb NOT NULL,
	"skill_text" text NOT NULL,
	"resources" jsonb NOT NULL,
	"evidence" jsonb NOT NULL,
	"limits" jsonb NOT NULL,
	"transferability" integer NOT NULL,
	"conditions" jsonb,
	"licence" text NOT NULL,
	"state" text NOT NULL,
	"submitted_by" text NOT NULL,
	"admin_validated_by" text,
	"admin_validated_at" timestamp (3) with time zone,
	"expert_validated_by" text,
	"expert_organisation_id" text,
	"published_at" timestamp (3) with time zone,
	"remark" text,
	"search_text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aljazari_problems" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_organisation_id" text NOT NULL,
	"institute_id" text NOT NULL,
	"institute_organisation_id" text NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"constraints" jsonb,
	"theme" text NOT NULL,
	"nma_section" text,
	"region_code" text,
	"skill_ids" jsonb NOT NULL,
	"skill_text" text NOT NULL,
	"data_availability" text NOT NULL,
	"urgency" text NOT NULL,
	"budget" jsonb,
	"confidentiality" text NOT NULL,
	"state" text NOT NULL,
	"submitted_by" text NOT NULL,
	"qualified_at" timestamp (3) with time zone,
	"settled_at" timestamp (3) with time zone,
	"search_text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aljazari_projects" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"institute_id" text NOT NULL,
	"region_code" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb,
	"theme" text NOT NULL,
	"kind" text NOT NULL,
	"skill_ids" jsonb NOT NULL,
	"partners" jsonb NOT NULL,
	"with_industry" boolean NOT NULL,
	"budget" jsonb,
	"funded_by" jsonb,
	"start_on" text,
	"end_on" text,
	"trl_start" integer NOT NULL,
	"trl_target" integer NOT NULL,
	"trl_now" integer NOT NULL,
	"lead_id" text NOT NULL,
	"ethics_approval" text,
	"state" text NOT NULL,
	"search_text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aljazari_replications" (
	"id" text PRIMARY KEY NOT NULL,
	"adopter_organisation_id" text NOT NULL,
	"practice_id" text NOT NULL,
	"line_id" text NOT NULL,
	"practice_version" integer NOT NULL,
	"region_code" text NOT NULL,
	"elsewhere" boolean NOT NULL,
	"adaptation" jsonb,
	"started_on" text,
	"ended_on" text,
	"result" jsonb,
	"verdict" text,
	"lessons" jsonb,
	"state" text NOT NULL,
	"recorded_by" text NOT NULL,
	"validated_by" text,
	"validated_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aljazari_trl_moves" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"project_id" text NOT NULL,
	"region_code" text NOT NULL,
	"from_trl" integer NOT NULL,
	"to_trl" integer NOT NULL,
	"evidence" text NOT NULL,
	"document" text,
	"reason" text,
	"by_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commons_access_events" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text NOT NULL,
	"actor_organisation_id" text NOT NULL,
	"agent" text,
	"run_id" text,
	"operation" text NOT NULL,
	"purpose" text,
	"fields" jsonb NOT NULL,
	"masked" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commons_consents" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"purpose" text NOT NULL,
	"seq" integer NOT NULL,
	"event" text NOT NULL,
	"categories" jsonb NOT NULL,
	"recipients" jsonb NOT NULL,
	"text_version" text NOT NULL,
	"text_hash" text NOT NULL,
	"language" text NOT NULL,
	"method" text NOT NULL,
	"cndp_ref" text,
	"recorded_by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "commons_links" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_organisation_id" text,
	"from_type" text NOT NULL,
	"from_id" text NOT NULL,
	"type" text NOT NULL,
	"to_type" text NOT NULL,
	"to_id" text NOT NULL,
	"visibility" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"created_by" text
);
--> statement-breakpoint
CREATE TABLE "commons_matches" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"need_id" text NOT NULL,
	"candidate_type" text NOT NULL,
	"candidate_id" text NOT NULL,
	"candidate_organisation_id" text,
	"score" integer NOT NULL,
	"reasons" jsonb NOT NULL,
	"proposed_by" text NOT NULL,
	"consent_ok" boolean NOT NULL,
	"state" text DEFAULT 'PROPOSED' NOT NULL,
	"decided_by" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commons_needs" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_organisation_id" text NOT NULL,
	"opened_by" text NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb,
	"skill_ids" jsonb NOT NULL,
	"skill_text" text NOT NULL,
	"region_code" text,
	"needed_from" text,
	"needed_to" text,
	"budget" jsonb,
	"confidentiality" text NOT NULL,
	"state" text DEFAULT 'OPEN' NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"covered_by_match_id" text,
	"closed_by" text,
	"closing_note" text,
	"search_text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commons_organisation_profiles" (
	"id" text PRIMARY KEY NOT NULL,
	"legal_name" jsonb NOT NULL,
	"kind" text NOT NULL,
	"ice" text,
	"enterprise_key" text,
	"ror" text,
	"nma_section" text,
	"isic_division" text,
	"region_code" text,
	"city" jsonb,
	"country" text NOT NULL,
	"website" text,
	"description" jsonb,
	"search_text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commons_persons" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"given_name" jsonb,
	"family_name" jsonb,
	"email" text,
	"email_key" text,
	"phone_e_164" text,
	"birth_year" integer,
	"nationality" text,
	"country_of_residence" text,
	"region_code" text,
	"languages" jsonb NOT NULL,
	"orcid" text,
	"gender" text,
	"language_text" text NOT NULL,
	"search_text" text NOT NULL,
	"status" text DEFAULT 'ACTIVE' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commons_places" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_organisation_id" text NOT NULL,
	"name" jsonb NOT NULL,
	"region_code" text NOT NULL,
	"city" jsonb NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"time_zone" text NOT NULL,
	"search_text" text NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commons_skill_claims" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"skill_id" text NOT NULL,
	"level" integer NOT NULL,
	"evidence" text NOT NULL,
	"claimed_by" text NOT NULL,
	"credential_id" text,
	"valid_until" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diaspora_bridges" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_organisation_id" text NOT NULL,
	"kind" text NOT NULL,
	"instrument" text NOT NULL,
	"foreign_name" text NOT NULL,
	"foreign_country" text NOT NULL,
	"foreign_ror" text,
	"lead_profile_id" text,
	"signed_on" text NOT NULL,
	"valid_until" text,
	"outputs" jsonb NOT NULL,
	"last_output_on" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diaspora_contact_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"requested_by" text NOT NULL,
	"member_organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"profile_id" text NOT NULL,
	"need_id" text NOT NULL,
	"match_id" text,
	"message" text NOT NULL,
	"state" text DEFAULT 'SENT' NOT NULL,
	"named" boolean DEFAULT false NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diaspora_engagements" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"member_organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"profile_id" text NOT NULL,
	"request_id" text NOT NULL,
	"need_id" text NOT NULL,
	"region_code" text,
	"kind" text NOT NULL,
	"tor" jsonb NOT NULL,
	"start_on" text NOT NULL,
	"end_on" text NOT NULL,
	"compensation" jsonb NOT NULL,
	"state" text DEFAULT 'PROPOSED' NOT NULL,
	"proposed_by" text NOT NULL,
	"host_signed_at" timestamp (3) with time zone,
	"host_signed_by" text,
	"member_signed_at" timestamp (3) with time zone,
	"started_at" timestamp (3) with time zone,
	"delivered_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	"followed_up_at" timestamp (3) with time zone,
	"outcome" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diaspora_events" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_organisation_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb,
	"online" boolean NOT NULL,
	"city" jsonb,
	"host_country" text,
	"time_zone" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"registration_opens_at" timestamp (3) with time zone NOT NULL,
	"registration_closes_at" timestamp (3) with time zone NOT NULL,
	"capacity" integer NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	"state" text NOT NULL,
	"held_at" timestamp (3) with time zone,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diaspora_profiles" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"state" text DEFAULT 'DRAFT' NOT NULL,
	"tier" text DEFAULT 'T0' NOT NULL,
	"matching_seq" integer DEFAULT 0 NOT NULL,
	"naming_seq" integer DEFAULT 0 NOT NULL,
	"country_code" text NOT NULL,
	"city" text,
	"time_zone" text NOT NULL,
	"headline" jsonb,
	"employer" text,
	"seniority" text,
	"linked_in_url" text,
	"sectors" jsonb NOT NULL,
	"main_sector" text,
	"modes" jsonb NOT NULL,
	"mode_text" text NOT NULL,
	"hours_per_month" integer NOT NULL,
	"available_from" text,
	"available_to" text,
	"travel_windows" jsonb NOT NULL,
	"origin_region_code" text,
	"verification" text DEFAULT 'SELF' NOT NULL,
	"verified_at" timestamp (3) with time zone,
	"verified_by" text,
	"withdrawn_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diaspora_registrations" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"event_id" text NOT NULL,
	"person_id" text NOT NULL,
	"state" text DEFAULT 'REGISTERED' NOT NULL,
	"ticket" text NOT NULL,
	"attended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fablab_bookings" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"machine_id" text NOT NULL,
	"lab_id" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"buffer_before_min" integer NOT NULL,
	"buffer_after_min" integer NOT NULL,
	"blocked_from" timestamp (3) with time zone NOT NULL,
	"blocked_until" timestamp (3) with time zone NOT NULL,
	"purpose" text NOT NULL,
	"participants" integer NOT NULL,
	"state" text NOT NULL,
	"held_until" timestamp (3) with time zone,
	"price_minor" integer NOT NULL,
	"supervision_required" boolean NOT NULL,
	"supervisor_id" text,
	"notice" jsonb,
	"cancelled_at" timestamp (3) with time zone,
	"cancelled_by" text,
	"reason" text,
	"checked_in_at" timestamp (3) with time zone,
	"checked_in_by" text,
	"checked_out_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fablab_calendar_links" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"hash" text NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fablab_closures" (
	"id" text PRIMARY KEY NOT NULL,
	"lab_id" text NOT NULL,
	"machine_id" text,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"reason" jsonb NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fablab_incidents" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"lab_id" text NOT NULL,
	"machine_id" text,
	"booking_id" text,
	"reported_by" text NOT NULL,
	"severity" text NOT NULL,
	"injured" boolean NOT NULL,
	"description" text NOT NULL,
	"happened_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"actions" text,
	"closed_at" timestamp (3) with time zone,
	"closed_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fablab_labs" (
	"id" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"region_code" text NOT NULL,
	"city" jsonb NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"time_zone" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"operator_organisation_id" text NOT NULL,
	"services" jsonb NOT NULL,
	"step_free" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fablab_machine_models" (
	"id" text PRIMARY KEY NOT NULL,
	"category" text NOT NULL,
	"vendor" text NOT NULL,
	"name" text NOT NULL,
	"width_mm" integer,
	"depth_mm" integer,
	"height_mm" integer,
	"tolerance_micron" integer,
	"materials" jsonb NOT NULL,
	"risk_class" text NOT NULL,
	"required_qualification_ids" jsonb NOT NULL,
	"needs_supervision" boolean NOT NULL,
	"price_per_hour_minor" integer NOT NULL,
	"setup_min" integer NOT NULL,
	"cleanup_min" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fablab_machines" (
	"id" text PRIMARY KEY NOT NULL,
	"lab_id" text NOT NULL,
	"model_id" text NOT NULL,
	"asset_tag" text NOT NULL,
	"status" text DEFAULT 'AVAILABLE' NOT NULL,
	"status_reason" text,
	"concurrency" integer DEFAULT 1 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fablab_maintenance_orders" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"machine_id" text NOT NULL,
	"kind" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"closure_id" text,
	"incident_id" text,
	"note" text,
	"report" text,
	"created_by" text NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fablab_opening_hours" (
	"id" text PRIMARY KEY NOT NULL,
	"lab_id" text NOT NULL,
	"weekday" integer NOT NULL,
	"opens_at" text NOT NULL,
	"closes_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fablab_plans" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"state" text NOT NULL,
	"steps" jsonb NOT NULL,
	"booking_ids" jsonb NOT NULL,
	"price_minor" integer NOT NULL,
	"due_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fablab_projects" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_organisation_id" text NOT NULL,
	"owner_id" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"words" text NOT NULL,
	"openness" text NOT NULL,
	"licence" text NOT NULL,
	"steps" jsonb NOT NULL,
	"files" jsonb NOT NULL,
	"machine_model_ids" jsonb NOT NULL,
	"lab_id" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fablab_qualification_grants" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"qualification_id" text NOT NULL,
	"lab_id" text NOT NULL,
	"granted_by" text NOT NULL,
	"granted_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"state" text DEFAULT 'GRANTED' NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" text,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "fablab_qualifications" (
	"id" text PRIMARY KEY NOT NULL,
	"title" jsonb NOT NULL,
	"category" text NOT NULL,
	"validity_months" integer NOT NULL,
	"idle_invalidation_months" integer
);
--> statement-breakpoint
CREATE TABLE "fablab_trainings" (
	"id" text PRIMARY KEY NOT NULL,
	"qualification_id" text NOT NULL,
	"lab_id" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"seats" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fablab_waitlist_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"category" text NOT NULL,
	"lab_ids" jsonb NOT NULL,
	"window_start" timestamp (3) with time zone NOT NULL,
	"window_end" timestamp (3) with time zone NOT NULL,
	"duration_minutes" integer NOT NULL,
	"purpose" text NOT NULL,
	"state" text NOT NULL,
	"booking_id" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "galaxys_allocations" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"file_id" text NOT NULL,
	"zone_id" text NOT NULL,
	"unit_id" text,
	"path" text,
	"pool_id" text,
	"quota_id" text,
	"quantity" integer NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"reserved_until" timestamp (3) with time zone,
	"regulation_hash" text NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" text,
	"reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "galaxys_files" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"zone_id" text NOT NULL,
	"state" text NOT NULL,
	"category" text NOT NULL,
	"country" text NOT NULL,
	"project" jsonb NOT NULL,
	"requested" jsonb NOT NULL,
	"regulation_hash" text,
	"regulation_accepted_at" timestamp (3) with time zone,
	"regulation_accepted_by" text,
	"note" text,
	"outcome" text,
	"conditions" jsonb NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"submitted_at" timestamp (3) with time zone,
	"submitted_by" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "galaxys_interests" (
	"id" text PRIMARY KEY NOT NULL,
	"zone_id" text NOT NULL,
	"member_id" text NOT NULL,
	"about_id" text NOT NULL,
	"interested" boolean NOT NULL,
	"note" text,
	"seq" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "galaxys_obligations" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"zone_id" text NOT NULL,
	"allocation_id" text NOT NULL,
	"type" text NOT NULL,
	"target" text NOT NULL,
	"target_value" text,
	"achieved_value" text,
	"due_at" timestamp (3) with time zone NOT NULL,
	"evidence" jsonb NOT NULL,
	"state" text NOT NULL,
	"notice_at" timestamp (3) with time zone,
	"cure_until" timestamp (3) with time zone,
	"met_at" timestamp (3) with time zone,
	"breached_at" timestamp (3) with time zone,
	"recovery_started_at" timestamp (3) with time zone,
	"recovered_at" timestamp (3) with time zone,
	"reason" text,
	"decided_by" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "galaxys_pools" (
	"id" text PRIMARY KEY NOT NULL,
	"zone_id" text NOT NULL,
	"name" jsonb NOT NULL,
	"class" text NOT NULL,
	"total" integer NOT NULL,
	"allocatable" integer NOT NULL,
	"overcommit_bp" integer NOT NULL,
	"hosting_level" integer NOT NULL,
	"unit_price_minor" integer,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "galaxys_quotas" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"zone_id" text NOT NULL,
	"pool_id" text NOT NULL,
	"file_id" text NOT NULL,
	"requested" integer NOT NULL,
	"granted" integer NOT NULL,
	"data_class" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "galaxys_scores" (
	"id" text PRIMARY KEY NOT NULL,
	"file_id" text NOT NULL,
	"scored_by" text NOT NULL,
	"scores" jsonb NOT NULL,
	"total" integer NOT NULL,
	"comment" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "galaxys_units" (
	"id" text PRIMARY KEY NOT NULL,
	"zone_id" text NOT NULL,
	"parent_id" text,
	"path" text NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"kind" text NOT NULL,
	"area_dm2" integer NOT NULL,
	"capacity_persons" integer NOT NULL,
	"power_w" integer NOT NULL,
	"cooling_w" integer NOT NULL,
	"features" jsonb NOT NULL,
	"status" text DEFAULT 'AVAILABLE' NOT NULL,
	"exclusive" boolean NOT NULL,
	"rent_minor_per_month" integer,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "galaxys_usage" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"quota_id" text NOT NULL,
	"pool_id" text NOT NULL,
	"quantity" integer NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "galaxys_zones" (
	"id" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"regime" text,
	"region_code" text NOT NULL,
	"city" jsonb NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"time_zone" text NOT NULL,
	"status" text NOT NULL,
	"operator_organisation_id" text NOT NULL,
	"regulation" jsonb NOT NULL,
	"regulation_hash" text NOT NULL,
	"incentives" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institute_achievements" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"version" integer NOT NULL,
	"name" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"criteria" jsonb NOT NULL,
	"achievement_type" text NOT NULL,
	"pass_bp" integer NOT NULL,
	"max_attempts" integer NOT NULL,
	"validity_months" integer,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institute_assessments" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"enrolment_id" text NOT NULL,
	"kind" text NOT NULL,
	"attempt" integer NOT NULL,
	"score_bp" integer NOT NULL,
	"pass_bp" integer NOT NULL,
	"assessor_id" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"integrity" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institute_candidates" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"cedoc" text,
	"laboratory" text,
	"region_code" text,
	"funding" text NOT NULL,
	"stipend_minor" integer,
	"applied_at" timestamp (3) with time zone NOT NULL,
	"registered_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institute_certificates" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"issuer_organisation_id" text NOT NULL,
	"programme_id" text NOT NULL,
	"achievement_id" text NOT NULL,
	"session_id" text NOT NULL,
	"holder_id" text NOT NULL,
	"salt" text NOT NULL,
	"holder_name" text,
	"domain" text NOT NULL,
	"region_code" text,
	"serial" text NOT NULL,
	"year" integer NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone,
	"jwt" text,
	"status_list_id" text NOT NULL,
	"status_index" integer NOT NULL,
	"status" text NOT NULL,
	"revocation_reason" text,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" text,
	"revocation_note" text,
	"supersedes" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institute_enrolments" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"session_id" text NOT NULL,
	"person_id" text NOT NULL,
	"state" text NOT NULL,
	"queue_number" integer NOT NULL,
	"funded_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institute_issuer_keys" (
	"kid" text PRIMARY KEY NOT NULL,
	"public_jwk" jsonb NOT NULL,
	"custody" text NOT NULL,
	"state" text NOT NULL,
	"not_before" timestamp (3) with time zone NOT NULL,
	"not_after" timestamp (3) with time zone,
	"compromised_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "institute_milestone_plans" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"edition" integer NOT NULL,
	"duration_months" integer NOT NULL,
	"source" text NOT NULL,
	"items" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institute_milestones" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"thesis_id" text NOT NULL,
	"type" text NOT NULL,
	"title" jsonb NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"required_for" text,
	"done_at" timestamp (3) with time zone,
	"outcome" text,
	"evidence" text,
	"recorded_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institute_programme_skills" (
	"programme_id" text NOT NULL,
	"skill_id" text NOT NULL,
	"level" integer NOT NULL,
	"uri" text,
	CONSTRAINT "institute_programme_skills_programme_id_skill_id_pk" PRIMARY KEY("programme_id","skill_id")
);
--> statement-breakpoint
CREATE TABLE "institute_programmes" (
	"id" text PRIMARY KEY NOT NULL,
	"operator_organisation_id" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"domain" text NOT NULL,
	"level_eqf" integer,
	"hours" integer NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institute_serials" (
	"year" integer PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institute_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"operator_organisation_id" text NOT NULL,
	"mode" text NOT NULL,
	"region_code" text,
	"city" jsonb,
	"language" text NOT NULL,
	"capacity" integer NOT NULL,
	"waitlist_max" integer NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"trainer_ids" jsonb NOT NULL,
	"price_minor" integer NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institute_status_lists" (
	"id" text PRIMARY KEY NOT NULL,
	"issuer_organisation_id" text NOT NULL,
	"purpose" text NOT NULL,
	"bits" integer NOT NULL,
	"used" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institute_theses" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"candidate_id" text NOT NULL,
	"title" jsonb NOT NULL,
	"abstract" jsonb,
	"skill_ids" jsonb NOT NULL,
	"supervisor_id" text,
	"co_supervisor_ids" jsonb NOT NULL,
	"problem_id" text,
	"confidentiality" text NOT NULL,
	"state" text NOT NULL,
	"planned_end_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institute_thesis_events" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"thesis_id" text NOT NULL,
	"event" text NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"evidence" text,
	"by_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_editions" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"definition_version" integer NOT NULL,
	"unit" text NOT NULL,
	"period" text NOT NULL,
	"from_at" timestamp (3) with time zone NOT NULL,
	"to_at" timestamp (3) with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"as_of" timestamp (3) with time zone NOT NULL,
	"inputs_hash" text NOT NULL,
	"counts_rows" boolean NOT NULL,
	"is_additive" boolean NOT NULL,
	"state" text DEFAULT 'COMPUTED' NOT NULL,
	"corrects_id" text,
	"reason" text,
	"computed_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"reviewed_by" text,
	"reviewed_at" timestamp (3) with time zone,
	"validated_by" text,
	"validated_at" timestamp (3) with time zone,
	"published_by" text,
	"published_at" timestamp (3) with time zone,
	"corrected_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "programme_lineage" (
	"observation_id" text NOT NULL,
	"part" integer NOT NULL,
	"rows" jsonb NOT NULL,
	CONSTRAINT "programme_lineage_observation_id_part_pk" PRIMARY KEY("observation_id","part")
);
--> statement-breakpoint
CREATE TABLE "programme_observations" (
	"id" text PRIMARY KEY NOT NULL,
	"edition_id" text NOT NULL,
	"region" text NOT NULL,
	"value" text,
	"row_count" integer NOT NULL,
	"inputs_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_offices" (
	"id" text PRIMARY KEY NOT NULL,
	"office_organisation_id" text NOT NULL,
	"appointed_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_paths" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"version" integer NOT NULL,
	"reading" text NOT NULL,
	"between" text NOT NULL,
	"points" jsonb NOT NULL,
	"reason" text NOT NULL,
	"set_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_seal_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"public_jwk" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_snapshots" (
	"id" text PRIMARY KEY NOT NULL,
	"quarter" text NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"previous_hash" text NOT NULL,
	"key_id" text NOT NULL,
	"signature" text NOT NULL,
	"frozen_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "venture_applications" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"call_id" text NOT NULL,
	"startup_id" text NOT NULL,
	"started_by" text NOT NULL,
	"state" text DEFAULT 'DRAFT' NOT NULL,
	"answers" jsonb NOT NULL,
	"contact" jsonb,
	"submitted_at" timestamp (3) with time zone,
	"consented_at" timestamp (3) with time zone,
	"consent_version" text,
	"info_request" text,
	"conditions" jsonb NOT NULL,
	"conditions_due_on" text,
	"appeal_until" timestamp (3) with time zone,
	"appealed_at" timestamp (3) with time zone,
	"appeal_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "venture_calls" (
	"id" text PRIMARY KEY NOT NULL,
	"operator_organisation_id" text NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb,
	"track" text NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"seats" integer NOT NULL,
	"cohort_capacity" integer NOT NULL,
	"cohort_starts_on" text NOT NULL,
	"cohort_ends_on" text NOT NULL,
	"min_reviews" integer NOT NULL,
	"appeal_days" integer NOT NULL,
	"rubric" jsonb NOT NULL,
	"questions" jsonb NOT NULL,
	"eligibility" jsonb NOT NULL,
	"region_codes" jsonb,
	"funding_per_startup" jsonb,
	"opened_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "venture_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"call_id" text NOT NULL,
	"application_id" text NOT NULL,
	"session_id" text NOT NULL,
	"outcome" text NOT NULL,
	"reasons" jsonb NOT NULL,
	"yes" integer NOT NULL,
	"no" integer NOT NULL,
	"abstain" integer NOT NULL,
	"decided_by" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"appeal_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "venture_enrolments" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"call_id" text NOT NULL,
	"startup_id" text NOT NULL,
	"application_id" text NOT NULL,
	"state" text DEFAULT 'ONBOARDING' NOT NULL,
	"active_at" timestamp (3) with time zone,
	"graduated_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "venture_interests" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"member_id" text NOT NULL,
	"about_id" text NOT NULL,
	"reason" text NOT NULL,
	"declared_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "venture_reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"call_id" text NOT NULL,
	"application_id" text NOT NULL,
	"reviewer_id" text NOT NULL,
	"assigned_by" text NOT NULL,
	"assigned_at" timestamp (3) with time zone NOT NULL,
	"scores" jsonb,
	"total" integer,
	"comment" text,
	"recommendation" text,
	"submitted_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "venture_rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"startup_id" text NOT NULL,
	"closed_on" text NOT NULL,
	"revision" integer NOT NULL,
	"kind" text NOT NULL,
	"currency" text NOT NULL,
	"amounts" jsonb NOT NULL,
	"fx" jsonb,
	"priced" boolean NOT NULL,
	"evidence_note" text,
	"reported_by" text NOT NULL,
	"verified_by" text,
	"verified_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "venture_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"call_id" text NOT NULL,
	"held_on" text NOT NULL,
	"member_ids" jsonb NOT NULL,
	"chair_id" text NOT NULL,
	"quorum" integer NOT NULL,
	"minutes" text,
	"opened_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "venture_snapshots" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"startup_id" text NOT NULL,
	"period_end" text NOT NULL,
	"revision" integer NOT NULL,
	"turnover" jsonb NOT NULL,
	"employees" integer NOT NULL,
	"evidence" text NOT NULL,
	"evidence_note" text,
	"reported_by" text NOT NULL,
	"verified_by" text,
	"verified_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "venture_startups" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_organisation_id" text NOT NULL,
	"name" jsonb NOT NULL,
	"summary" jsonb,
	"ice" text,
	"enterprise_key" text,
	"founded_on" text,
	"stage" text NOT NULL,
	"trl" integer,
	"nma_section" text,
	"deep_tech_tags" jsonb NOT NULL,
	"region_code" text,
	"label" jsonb,
	"website" text,
	"status" text DEFAULT 'ACTIVE' NOT NULL,
	"closed_on" text,
	"search_text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "venture_supports" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"beneficiary_organisation_id" text NOT NULL,
	"startup_id" text,
	"role" text NOT NULL,
	"kind" text NOT NULL,
	"value" jsonb,
	"done_on" text NOT NULL,
	"evidence_note" text,
	"region_code" text,
	"recorded_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "venture_votes" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"session_id" text NOT NULL,
	"application_id" text NOT NULL,
	"member_id" text NOT NULL,
	"vote" text NOT NULL,
	"cast_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_agreements" ADD CONSTRAINT "aljazari_agreements_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_agreements" ADD CONSTRAINT "aljazari_agreements_problem_id_aljazari_problems_id_fk" FOREIGN KEY ("problem_id") REFERENCES "public"."aljazari_problems"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_agreements" ADD CONSTRAINT "aljazari_agreements_party_organisation_id_organisations_id_fk" FOREIGN KEY ("party_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_answers" ADD CONSTRAINT "aljazari_answers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_answers" ADD CONSTRAINT "aljazari_answers_project_id_aljazari_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."aljazari_projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_answers" ADD CONSTRAINT "aljazari_answers_problem_id_aljazari_problems_id_fk" FOREIGN KEY ("problem_id") REFERENCES "public"."aljazari_problems"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_history" ADD CONSTRAINT "aljazari_history_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_institutes" ADD CONSTRAINT "aljazari_institutes_operator_organisation_id_organisations_id_fk" FOREIGN KEY ("operator_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_interests" ADD CONSTRAINT "aljazari_interests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_interests" ADD CONSTRAINT "aljazari_interests_in_organisation_id_organisations_id_fk" FOREIGN KEY ("in_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_inventions" ADD CONSTRAINT "aljazari_inventions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_inventions" ADD CONSTRAINT "aljazari_inventions_project_id_aljazari_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."aljazari_projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_inventors" ADD CONSTRAINT "aljazari_inventors_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_inventors" ADD CONSTRAINT "aljazari_inventors_invention_id_aljazari_inventions_id_fk" FOREIGN KEY ("invention_id") REFERENCES "public"."aljazari_inventions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_laboratories" ADD CONSTRAINT "aljazari_laboratories_operator_organisation_id_organisations_id_fk" FOREIGN KEY ("operator_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_laboratories" ADD CONSTRAINT "aljazari_laboratories_institute_id_aljazari_institutes_id_fk" FOREIGN KEY ("institute_id") REFERENCES "public"."aljazari_institutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_practices" ADD CONSTRAINT "aljazari_practices_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_practices" ADD CONSTRAINT "aljazari_practices_institute_id_aljazari_institutes_id_fk" FOREIGN KEY ("institute_id") REFERENCES "public"."aljazari_institutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_practices" ADD CONSTRAINT "aljazari_practices_project_id_aljazari_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."aljazari_projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_problems" ADD CONSTRAINT "aljazari_problems_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_problems" ADD CONSTRAINT "aljazari_problems_institute_id_aljazari_institutes_id_fk" FOREIGN KEY ("institute_id") REFERENCES "public"."aljazari_institutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_projects" ADD CONSTRAINT "aljazari_projects_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_projects" ADD CONSTRAINT "aljazari_projects_institute_id_aljazari_institutes_id_fk" FOREIGN KEY ("institute_id") REFERENCES "public"."aljazari_institutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_replications" ADD CONSTRAINT "aljazari_replications_adopter_organisation_id_organisations_id_fk" FOREIGN KEY ("adopter_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_replications" ADD CONSTRAINT "aljazari_replications_practice_id_aljazari_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."aljazari_practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_trl_moves" ADD CONSTRAINT "aljazari_trl_moves_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aljazari_trl_moves" ADD CONSTRAINT "aljazari_trl_moves_project_id_aljazari_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."aljazari_projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commons_access_events" ADD CONSTRAINT "commons_access_events_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commons_consents" ADD CONSTRAINT "commons_consents_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commons_consents" ADD CONSTRAINT "commons_consents_person_id_commons_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."commons_persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commons_links" ADD CONSTRAINT "commons_links_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commons_matches" ADD CONSTRAINT "commons_matches_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commons_matches" ADD CONSTRAINT "commons_matches_need_id_commons_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."commons_needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commons_needs" ADD CONSTRAINT "commons_needs_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commons_organisation_profiles" ADD CONSTRAINT "commons_organisation_profiles_id_organisations_id_fk" FOREIGN KEY ("id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commons_persons" ADD CONSTRAINT "commons_persons_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commons_places" ADD CONSTRAINT "commons_places_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commons_skill_claims" ADD CONSTRAINT "commons_skill_claims_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commons_skill_claims" ADD CONSTRAINT "commons_skill_claims_person_id_commons_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."commons_persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diaspora_bridges" ADD CONSTRAINT "diaspora_bridges_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diaspora_bridges" ADD CONSTRAINT "diaspora_bridges_lead_profile_id_diaspora_profiles_id_fk" FOREIGN KEY ("lead_profile_id") REFERENCES "public"."diaspora_profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diaspora_contact_requests" ADD CONSTRAINT "diaspora_contact_requests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diaspora_contact_requests" ADD CONSTRAINT "diaspora_contact_requests_member_organisation_id_organisations_id_fk" FOREIGN KEY ("member_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diaspora_contact_requests" ADD CONSTRAINT "diaspora_contact_requests_profile_id_diaspora_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."diaspora_profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diaspora_contact_requests" ADD CONSTRAINT "diaspora_contact_requests_need_id_commons_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."commons_needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diaspora_engagements" ADD CONSTRAINT "diaspora_engagements_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diaspora_engagements" ADD CONSTRAINT "diaspora_engagements_member_organisation_id_organisations_id_fk" FOREIGN KEY ("member_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diaspora_engagements" ADD CONSTRAINT "diaspora_engagements_profile_id_diaspora_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."diaspora_profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diaspora_engagements" ADD CONSTRAINT "diaspora_engagements_request_id_diaspora_contact_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."diaspora_contact_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diaspora_engagements" ADD CONSTRAINT "diaspora_engagements_need_id_commons_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."commons_needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diaspora_events" ADD CONSTRAINT "diaspora_events_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diaspora_profiles" ADD CONSTRAINT "diaspora_profiles_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diaspora_profiles" ADD CONSTRAINT "diaspora_profiles_person_id_commons_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."commons_persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diaspora_registrations" ADD CONSTRAINT "diaspora_registrations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diaspora_registrations" ADD CONSTRAINT "diaspora_registrations_event_id_diaspora_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."diaspora_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_bookings" ADD CONSTRAINT "fablab_bookings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_bookings" ADD CONSTRAINT "fablab_bookings_person_id_members_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_bookings" ADD CONSTRAINT "fablab_bookings_machine_id_fablab_machines_id_fk" FOREIGN KEY ("machine_id") REFERENCES "public"."fablab_machines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_bookings" ADD CONSTRAINT "fablab_bookings_lab_id_fablab_labs_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."fablab_labs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_bookings" ADD CONSTRAINT "fablab_bookings_supervisor_id_members_id_fk" FOREIGN KEY ("supervisor_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_calendar_links" ADD CONSTRAINT "fablab_calendar_links_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_calendar_links" ADD CONSTRAINT "fablab_calendar_links_person_id_members_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_closures" ADD CONSTRAINT "fablab_closures_lab_id_fablab_labs_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."fablab_labs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_closures" ADD CONSTRAINT "fablab_closures_machine_id_fablab_machines_id_fk" FOREIGN KEY ("machine_id") REFERENCES "public"."fablab_machines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_incidents" ADD CONSTRAINT "fablab_incidents_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_incidents" ADD CONSTRAINT "fablab_incidents_lab_id_fablab_labs_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."fablab_labs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_incidents" ADD CONSTRAINT "fablab_incidents_machine_id_fablab_machines_id_fk" FOREIGN KEY ("machine_id") REFERENCES "public"."fablab_machines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_incidents" ADD CONSTRAINT "fablab_incidents_booking_id_fablab_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."fablab_bookings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_incidents" ADD CONSTRAINT "fablab_incidents_reported_by_members_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_labs" ADD CONSTRAINT "fablab_labs_operator_organisation_id_organisations_id_fk" FOREIGN KEY ("operator_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_machines" ADD CONSTRAINT "fablab_machines_lab_id_fablab_labs_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."fablab_labs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_machines" ADD CONSTRAINT "fablab_machines_model_id_fablab_machine_models_id_fk" FOREIGN KEY ("model_id") REFERENCES "public"."fablab_machine_models"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_maintenance_orders" ADD CONSTRAINT "fablab_maintenance_orders_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_maintenance_orders" ADD CONSTRAINT "fablab_maintenance_orders_machine_id_fablab_machines_id_fk" FOREIGN KEY ("machine_id") REFERENCES "public"."fablab_machines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_opening_hours" ADD CONSTRAINT "fablab_opening_hours_lab_id_fablab_labs_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."fablab_labs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_plans" ADD CONSTRAINT "fablab_plans_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_plans" ADD CONSTRAINT "fablab_plans_person_id_members_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_projects" ADD CONSTRAINT "fablab_projects_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_projects" ADD CONSTRAINT "fablab_projects_owner_id_members_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_projects" ADD CONSTRAINT "fablab_projects_lab_id_fablab_labs_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."fablab_labs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_qualification_grants" ADD CONSTRAINT "fablab_qualification_grants_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_qualification_grants" ADD CONSTRAINT "fablab_qualification_grants_person_id_members_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_qualification_grants" ADD CONSTRAINT "fablab_qualification_grants_qualification_id_fablab_qualifications_id_fk" FOREIGN KEY ("qualification_id") REFERENCES "public"."fablab_qualifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_qualification_grants" ADD CONSTRAINT "fablab_qualification_grants_lab_id_fablab_labs_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."fablab_labs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_trainings" ADD CONSTRAINT "fablab_trainings_qualification_id_fablab_qualifications_id_fk" FOREIGN KEY ("qualification_id") REFERENCES "public"."fablab_qualifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_trainings" ADD CONSTRAINT "fablab_trainings_lab_id_fablab_labs_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."fablab_labs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_waitlist_entries" ADD CONSTRAINT "fablab_waitlist_entries_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_waitlist_entries" ADD CONSTRAINT "fablab_waitlist_entries_person_id_members_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_waitlist_entries" ADD CONSTRAINT "fablab_waitlist_entries_booking_id_fablab_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."fablab_bookings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_allocations" ADD CONSTRAINT "galaxys_allocations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_allocations" ADD CONSTRAINT "galaxys_allocations_file_id_galaxys_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."galaxys_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_allocations" ADD CONSTRAINT "galaxys_allocations_zone_id_galaxys_zones_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."galaxys_zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_allocations" ADD CONSTRAINT "galaxys_allocations_unit_id_galaxys_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."galaxys_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_allocations" ADD CONSTRAINT "galaxys_allocations_pool_id_galaxys_pools_id_fk" FOREIGN KEY ("pool_id") REFERENCES "public"."galaxys_pools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_files" ADD CONSTRAINT "galaxys_files_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_files" ADD CONSTRAINT "galaxys_files_zone_id_galaxys_zones_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."galaxys_zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_interests" ADD CONSTRAINT "galaxys_interests_zone_id_galaxys_zones_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."galaxys_zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_obligations" ADD CONSTRAINT "galaxys_obligations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_obligations" ADD CONSTRAINT "galaxys_obligations_zone_id_galaxys_zones_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."galaxys_zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_obligations" ADD CONSTRAINT "galaxys_obligations_allocation_id_galaxys_allocations_id_fk" FOREIGN KEY ("allocation_id") REFERENCES "public"."galaxys_allocations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_pools" ADD CONSTRAINT "galaxys_pools_zone_id_galaxys_zones_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."galaxys_zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_quotas" ADD CONSTRAINT "galaxys_quotas_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_quotas" ADD CONSTRAINT "galaxys_quotas_zone_id_galaxys_zones_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."galaxys_zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_quotas" ADD CONSTRAINT "galaxys_quotas_pool_id_galaxys_pools_id_fk" FOREIGN KEY ("pool_id") REFERENCES "public"."galaxys_pools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_quotas" ADD CONSTRAINT "galaxys_quotas_file_id_galaxys_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."galaxys_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_scores" ADD CONSTRAINT "galaxys_scores_file_id_galaxys_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."galaxys_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_units" ADD CONSTRAINT "galaxys_units_zone_id_galaxys_zones_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."galaxys_zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_usage" ADD CONSTRAINT "galaxys_usage_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_usage" ADD CONSTRAINT "galaxys_usage_quota_id_galaxys_quotas_id_fk" FOREIGN KEY ("quota_id") REFERENCES "public"."galaxys_quotas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_usage" ADD CONSTRAINT "galaxys_usage_pool_id_galaxys_pools_id_fk" FOREIGN KEY ("pool_id") REFERENCES "public"."galaxys_pools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galaxys_zones" ADD CONSTRAINT "galaxys_zones_operator_organisation_id_organisations_id_fk" FOREIGN KEY ("operator_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_achievements" ADD CONSTRAINT "institute_achievements_programme_id_institute_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."institute_programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_assessments" ADD CONSTRAINT "institute_assessments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_assessments" ADD CONSTRAINT "institute_assessments_enrolment_id_institute_enrolments_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."institute_enrolments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_candidates" ADD CONSTRAINT "institute_candidates_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_certificates" ADD CONSTRAINT "institute_certificates_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_certificates" ADD CONSTRAINT "institute_certificates_issuer_organisation_id_organisations_id_fk" FOREIGN KEY ("issuer_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_certificates" ADD CONSTRAINT "institute_certificates_programme_id_institute_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."institute_programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_certificates" ADD CONSTRAINT "institute_certificates_achievement_id_institute_achievements_id_fk" FOREIGN KEY ("achievement_id") REFERENCES "public"."institute_achievements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_certificates" ADD CONSTRAINT "institute_certificates_session_id_institute_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."institute_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_enrolments" ADD CONSTRAINT "institute_enrolments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_enrolments" ADD CONSTRAINT "institute_enrolments_session_id_institute_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."institute_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_milestone_plans" ADD CONSTRAINT "institute_milestone_plans_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_milestones" ADD CONSTRAINT "institute_milestones_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_milestones" ADD CONSTRAINT "institute_milestones_thesis_id_institute_theses_id_fk" FOREIGN KEY ("thesis_id") REFERENCES "public"."institute_theses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_programme_skills" ADD CONSTRAINT "institute_programme_skills_programme_id_institute_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."institute_programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_programmes" ADD CONSTRAINT "institute_programmes_operator_organisation_id_organisations_id_fk" FOREIGN KEY ("operator_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_sessions" ADD CONSTRAINT "institute_sessions_programme_id_institute_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."institute_programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_sessions" ADD CONSTRAINT "institute_sessions_operator_organisation_id_organisations_id_fk" FOREIGN KEY ("operator_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_status_lists" ADD CONSTRAINT "institute_status_lists_issuer_organisation_id_organisations_id_fk" FOREIGN KEY ("issuer_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_theses" ADD CONSTRAINT "institute_theses_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_theses" ADD CONSTRAINT "institute_theses_candidate_id_institute_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."institute_candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_thesis_events" ADD CONSTRAINT "institute_thesis_events_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institute_thesis_events" ADD CONSTRAINT "institute_thesis_events_thesis_id_institute_theses_id_fk" FOREIGN KEY ("thesis_id") REFERENCES "public"."institute_theses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_lineage" ADD CONSTRAINT "programme_lineage_observation_id_programme_observations_id_fk" FOREIGN KEY ("observation_id") REFERENCES "public"."programme_observations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_observations" ADD CONSTRAINT "programme_observations_edition_id_programme_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."programme_editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_offices" ADD CONSTRAINT "programme_offices_office_organisation_id_organisations_id_fk" FOREIGN KEY ("office_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_applications" ADD CONSTRAINT "venture_applications_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_applications" ADD CONSTRAINT "venture_applications_call_id_venture_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."venture_calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_applications" ADD CONSTRAINT "venture_applications_startup_id_venture_startups_id_fk" FOREIGN KEY ("startup_id") REFERENCES "public"."venture_startups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_calls" ADD CONSTRAINT "venture_calls_operator_organisation_id_organisations_id_fk" FOREIGN KEY ("operator_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_decisions" ADD CONSTRAINT "venture_decisions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_decisions" ADD CONSTRAINT "venture_decisions_call_id_venture_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."venture_calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_decisions" ADD CONSTRAINT "venture_decisions_application_id_venture_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."venture_applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_decisions" ADD CONSTRAINT "venture_decisions_session_id_venture_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."venture_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_enrolments" ADD CONSTRAINT "venture_enrolments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_enrolments" ADD CONSTRAINT "venture_enrolments_call_id_venture_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."venture_calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_enrolments" ADD CONSTRAINT "venture_enrolments_startup_id_venture_startups_id_fk" FOREIGN KEY ("startup_id") REFERENCES "public"."venture_startups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_enrolments" ADD CONSTRAINT "venture_enrolments_application_id_venture_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."venture_applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_interests" ADD CONSTRAINT "venture_interests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_interests" ADD CONSTRAINT "venture_interests_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_interests" ADD CONSTRAINT "venture_interests_about_id_organisations_id_fk" FOREIGN KEY ("about_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_reviews" ADD CONSTRAINT "venture_reviews_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_reviews" ADD CONSTRAINT "venture_reviews_call_id_venture_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."venture_calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_reviews" ADD CONSTRAINT "venture_reviews_application_id_venture_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."venture_applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_reviews" ADD CONSTRAINT "venture_reviews_reviewer_id_members_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_rounds" ADD CONSTRAINT "venture_rounds_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_rounds" ADD CONSTRAINT "venture_rounds_startup_id_venture_startups_id_fk" FOREIGN KEY ("startup_id") REFERENCES "public"."venture_startups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_sessions" ADD CONSTRAINT "venture_sessions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_sessions" ADD CONSTRAINT "venture_sessions_call_id_venture_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."venture_calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_sessions" ADD CONSTRAINT "venture_sessions_chair_id_members_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_snapshots" ADD CONSTRAINT "venture_snapshots_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_snapshots" ADD CONSTRAINT "venture_snapshots_startup_id_venture_startups_id_fk" FOREIGN KEY ("startup_id") REFERENCES "public"."venture_startups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_startups" ADD CONSTRAINT "venture_startups_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_supports" ADD CONSTRAINT "venture_supports_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_supports" ADD CONSTRAINT "venture_supports_beneficiary_organisation_id_organisations_id_fk" FOREIGN KEY ("beneficiary_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_supports" ADD CONSTRAINT "venture_supports_startup_id_venture_startups_id_fk" FOREIGN KEY ("startup_id") REFERENCES "public"."venture_startups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_votes" ADD CONSTRAINT "venture_votes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_votes" ADD CONSTRAINT "venture_votes_session_id_venture_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."venture_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_votes" ADD CONSTRAINT "venture_votes_application_id_venture_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."venture_applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venture_votes" ADD CONSTRAINT "venture_votes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "audit_events_chain" ON "audit_events" USING btree ("organisation_id","seq") WHERE seq is not null;--> statement-breakpoint
CREATE INDEX "audit_events_unsealed" ON "audit_events" USING btree ("organisation_id","at") WHERE seq is null;--> statement-breakpoint
CREATE INDEX "audit_events_time" ON "audit_events" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "api_keys_organisation" ON "api_keys" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "api_keys_replaces" ON "api_keys" USING btree ("replaces");--> statement-breakpoint
CREATE INDEX "members_organisation" ON "members" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_about" ON "idempotency_keys" USING btree ("organisation_id","about");--> statement-breakpoint
CREATE INDEX "idempotency_keys_age" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "webhook_deliveries" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_organisation" ON "webhook_deliveries" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_endpoint" ON "webhook_deliveries" USING btree ("endpoint_id","id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_message" ON "webhook_deliveries" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_age" ON "webhook_deliveries" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "webhook_endpoints_organisation" ON "webhook_endpoints" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "webhook_endpoints_enabled" ON "webhook_endpoints" USING btree ("organisation_id") WHERE status = 'enabled';--> statement-breakpoint
CREATE INDEX "webhook_messages_age" ON "webhook_messages" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "budget_holds_budget" ON "budget_holds" USING btree ("budget_id");--> statement-breakpoint
CREATE UNIQUE INDEX "budgets_subject" ON "budgets" USING btree ("organisation_id","scope","subject_id","period");--> statement-breakpoint
CREATE UNIQUE INDEX "schedule_fires_slot" ON "schedule_fires" USING btree ("schedule_id","slot");--> statement-breakpoint
CREATE INDEX "schedule_fires_schedule" ON "schedule_fires" USING btree ("schedule_id","id");--> statement-breakpoint
CREATE INDEX "schedule_fires_queued" ON "schedule_fires" USING btree ("schedule_id","created_at") WHERE status = 'queued';--> statement-breakpoint
CREATE INDEX "schedules_due" ON "schedules" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "schedules_organisation" ON "schedules" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "agents_slug" ON "agents" USING btree ("organisation_id","slug");--> statement-breakpoint
CREATE INDEX "agents_visibility" ON "agents" USING btree ("visibility","id");--> statement-breakpoint
CREATE INDEX "runs_due" ON "runs" USING btree ("status","crash_count","created_at");--> statement-breakpoint
CREATE INDEX "runs_thread" ON "runs" USING btree ("thread_id","turn");--> statement-breakpoint
CREATE INDEX "runs_thread_busy" ON "runs" USING btree ("thread_id","turn") WHERE thread_id is not null and finished_at is null;--> statement-breakpoint
CREATE INDEX "runs_parent" ON "runs" USING btree ("parent_run_id") WHERE parent_run_id is not null;--> statement-breakpoint
CREATE INDEX "runs_member" ON "runs" USING btree ("organisation_id","member_id","id");--> statement-breakpoint
CREATE INDEX "runs_organisation" ON "runs" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "threads_member" ON "threads" USING btree ("organisation_id","member_id","id");--> statement-breakpoint
CREATE INDEX "run_waits_run" ON "run_waits" USING btree ("run_id","state");--> statement-breakpoint
CREATE INDEX "run_waits_root" ON "run_waits" USING btree ("root_run_id","state");--> statement-breakpoint
CREATE INDEX "run_waits_inbox" ON "run_waits" USING btree ("organisation_id","reason","id");--> statement-breakpoint
CREATE INDEX "run_waits_expiry" ON "run_waits" USING btree ("expires_at") WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "aljazari_agreements_party" ON "aljazari_agreements" USING btree ("problem_id","party_organisation_id");--> statement-breakpoint
CREATE INDEX "aljazari_agreements_of_party" ON "aljazari_agreements" USING btree ("party_organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "aljazari_answers_pair" ON "aljazari_answers" USING btree ("project_id","problem_id");--> statement-breakpoint
CREATE INDEX "aljazari_answers_problem" ON "aljazari_answers" USING btree ("problem_id");--> statement-breakpoint
CREATE INDEX "aljazari_history_subject" ON "aljazari_history" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "aljazari_history_state" ON "aljazari_history" USING btree ("kind","to_state","created_at");--> statement-breakpoint
CREATE INDEX "aljazari_institutes_region" ON "aljazari_institutes" USING btree ("region_code","id");--> statement-breakpoint
CREATE INDEX "aljazari_interests_member" ON "aljazari_interests" USING btree ("member_id","in_organisation_id");--> statement-breakpoint
CREATE INDEX "aljazari_inventions_organisation" ON "aljazari_inventions" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "aljazari_inventions_project" ON "aljazari_inventions" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "aljazari_inventors_person" ON "aljazari_inventors" USING btree ("invention_id","person_id");--> statement-breakpoint
CREATE INDEX "aljazari_inventors_of_person" ON "aljazari_inventors" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "aljazari_laboratories_institute" ON "aljazari_laboratories" USING btree ("institute_id","id");--> statement-breakpoint
CREATE INDEX "aljazari_practices_state" ON "aljazari_practices" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "aljazari_practices_owner" ON "aljazari_practices" USING btree ("owner_organisation_id","id");--> statement-breakpoint
CREATE INDEX "aljazari_practices_line" ON "aljazari_practices" USING btree ("line_id","id");--> statement-breakpoint
CREATE INDEX "aljazari_problems_owner" ON "aljazari_problems" USING btree ("owner_organisation_id","id");--> statement-breakpoint
CREATE INDEX "aljazari_problems_institute" ON "aljazari_problems" USING btree ("institute_organisation_id","id");--> statement-breakpoint
CREATE INDEX "aljazari_problems_open" ON "aljazari_problems" USING btree ("confidentiality","state","id");--> statement-breakpoint
CREATE INDEX "aljazari_projects_organisation" ON "aljazari_projects" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "aljazari_projects_institute" ON "aljazari_projects" USING btree ("institute_id","id");--> statement-breakpoint
CREATE INDEX "aljazari_replications_line" ON "aljazari_replications" USING btree ("line_id","id");--> statement-breakpoint
CREATE INDEX "aljazari_replications_adopter" ON "aljazari_replications" USING btree ("adopter_organisation_id","id");--> statement-breakpoint
CREATE INDEX "aljazari_trl_moves_project" ON "aljazari_trl_moves" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "commons_access_events_person" ON "commons_access_events" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "commons_consents_seq" ON "commons_consents" USING btree ("person_id","purpose","seq");--> statement-breakpoint
CREATE INDEX "commons_consents_purpose" ON "commons_consents" USING btree ("purpose","person_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "commons_links_live" ON "commons_links" USING btree ("from_type","from_id","type","to_type","to_id") WHERE until is null;--> statement-breakpoint
CREATE INDEX "commons_links_from" ON "commons_links" USING btree ("from_type","from_id","id");--> statement-breakpoint
CREATE INDEX "commons_links_to" ON "commons_links" USING btree ("to_type","to_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "commons_matches_candidate" ON "commons_matches" USING btree ("need_id","candidate_type","candidate_id");--> statement-breakpoint
CREATE INDEX "commons_matches_score" ON "commons_matches" USING btree ("need_id","score","id");--> statement-breakpoint
CREATE INDEX "commons_matches_of_candidate" ON "commons_matches" USING btree ("candidate_type","candidate_id");--> statement-breakpoint
CREATE INDEX "commons_matches_of_organisation" ON "commons_matches" USING btree ("candidate_organisation_id","state");--> statement-breakpoint
CREATE INDEX "commons_needs_owner" ON "commons_needs" USING btree ("owner_organisation_id","id");--> statement-breakpoint
CREATE INDEX "commons_needs_open" ON "commons_needs" USING btree ("state","confidentiality","id");--> statement-breakpoint
CREATE UNIQUE INDEX "commons_organisation_profiles_enterprise" ON "commons_organisation_profiles" USING btree ("enterprise_key") WHERE enterprise_key is not null;--> statement-breakpoint
CREATE INDEX "commons_persons_organisation" ON "commons_persons" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "commons_persons_email" ON "commons_persons" USING btree ("organisation_id","email_key") WHERE email_key is not null;--> statement-breakpoint
CREATE INDEX "commons_places_region" ON "commons_places" USING btree ("region_code","id");--> statement-breakpoint
CREATE UNIQUE INDEX "commons_skill_claims_once" ON "commons_skill_claims" USING btree ("person_id","skill_id","evidence","claimed_by");--> statement-breakpoint
CREATE INDEX "commons_skill_claims_skill" ON "commons_skill_claims" USING btree ("skill_id","person_id");--> statement-breakpoint
CREATE INDEX "diaspora_bridges_signed" ON "diaspora_bridges" USING btree ("signed_on","id");--> statement-breakpoint
CREATE INDEX "diaspora_contact_requests_requester" ON "diaspora_contact_requests" USING btree ("requested_by","state","expires_at");--> statement-breakpoint
CREATE INDEX "diaspora_contact_requests_member" ON "diaspora_contact_requests" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "diaspora_contact_requests_profile" ON "diaspora_contact_requests" USING btree ("profile_id","state");--> statement-breakpoint
CREATE INDEX "diaspora_engagements_host" ON "diaspora_engagements" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "diaspora_engagements_member" ON "diaspora_engagements" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "diaspora_engagements_completed" ON "diaspora_engagements" USING btree ("state","completed_at");--> statement-breakpoint
CREATE INDEX "diaspora_events_time" ON "diaspora_events" USING btree ("starts_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "diaspora_profiles_person" ON "diaspora_profiles" USING btree ("person_id") WHERE state <> 'WITHDRAWN';--> statement-breakpoint
CREATE INDEX "diaspora_profiles_shown" ON "diaspora_profiles" USING btree ("state","tier","id");--> statement-breakpoint
CREATE INDEX "diaspora_profiles_owner" ON "diaspora_profiles" USING btree ("owner_organisation_id","state","id");--> statement-breakpoint
CREATE UNIQUE INDEX "diaspora_registrations_once" ON "diaspora_registrations" USING btree ("event_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "diaspora_registrations_ticket" ON "diaspora_registrations" USING btree ("ticket");--> statement-breakpoint
CREATE INDEX "diaspora_registrations_person" ON "diaspora_registrations" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "fablab_bookings_machine" ON "fablab_bookings" USING btree ("machine_id","blocked_until");--> statement-breakpoint
CREATE INDEX "fablab_bookings_person" ON "fablab_bookings" USING btree ("organisation_id","person_id","starts_at");--> statement-breakpoint
CREATE INDEX "fablab_bookings_organisation" ON "fablab_bookings" USING btree ("organisation_id","starts_at");--> statement-breakpoint
CREATE INDEX "fablab_bookings_lab" ON "fablab_bookings" USING btree ("lab_id","starts_at");--> statement-breakpoint
CREATE INDEX "fablab_calendar_links_person" ON "fablab_calendar_links" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "fablab_closures_lab" ON "fablab_closures" USING btree ("lab_id","ends_at");--> statement-breakpoint
CREATE INDEX "fablab_incidents_lab" ON "fablab_incidents" USING btree ("lab_id","created_at","id");--> statement-breakpoint
CREATE INDEX "fablab_incidents_reporter" ON "fablab_incidents" USING btree ("organisation_id","reported_by");--> statement-breakpoint
CREATE INDEX "fablab_labs_region" ON "fablab_labs" USING btree ("region_code","id");--> statement-breakpoint
CREATE INDEX "fablab_labs_operator" ON "fablab_labs" USING btree ("operator_organisation_id");--> statement-breakpoint
CREATE INDEX "fablab_machines_lab" ON "fablab_machines" USING btree ("lab_id","id");--> statement-breakpoint
CREATE INDEX "fablab_machines_model" ON "fablab_machines" USING btree ("model_id","id");--> statement-breakpoint
CREATE INDEX "fablab_maintenance_organisation" ON "fablab_maintenance_orders" USING btree ("organisation_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "fablab_maintenance_machine" ON "fablab_maintenance_orders" USING btree ("machine_id");--> statement-breakpoint
CREATE INDEX "fablab_opening_hours_lab" ON "fablab_opening_hours" USING btree ("lab_id");--> statement-breakpoint
CREATE INDEX "fablab_plans_person" ON "fablab_plans" USING btree ("organisation_id","person_id","id");--> statement-breakpoint
CREATE INDEX "fablab_projects_open" ON "fablab_projects" USING btree ("openness","id");--> statement-breakpoint
CREATE INDEX "fablab_projects_organisation" ON "fablab_projects" USING btree ("owner_organisation_id","id");--> statement-breakpoint
CREATE INDEX "fablab_grants_person" ON "fablab_qualification_grants" USING btree ("person_id","qualification_id");--> statement-breakpoint
CREATE INDEX "fablab_trainings_qualification" ON "fablab_trainings" USING btree ("qualification_id","starts_at");--> statement-breakpoint
CREATE INDEX "fablab_trainings_time" ON "fablab_trainings" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "fablab_waitlist_waiting" ON "fablab_waitlist_entries" USING btree ("category","state","created_at","id");--> statement-breakpoint
CREATE INDEX "fablab_waitlist_booking" ON "fablab_waitlist_entries" USING btree ("booking_id");--> statement-breakpoint
CREATE INDEX "fablab_waitlist_person" ON "fablab_waitlist_entries" USING btree ("organisation_id","person_id","id");--> statement-breakpoint
CREATE INDEX "galaxys_allocations_unit" ON "galaxys_allocations" USING btree ("unit_id","ends_at");--> statement-breakpoint
CREATE INDEX "galaxys_allocations_path" ON "galaxys_allocations" USING btree ("path");--> statement-breakpoint
CREATE INDEX "galaxys_allocations_zone" ON "galaxys_allocations" USING btree ("zone_id","ends_at");--> statement-breakpoint
CREATE INDEX "galaxys_allocations_organisation" ON "galaxys_allocations" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "galaxys_allocations_file" ON "galaxys_allocations" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "galaxys_files_organisation" ON "galaxys_files" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "galaxys_files_zone" ON "galaxys_files" USING btree ("zone_id","state","id");--> statement-breakpoint
CREATE INDEX "galaxys_interests_member" ON "galaxys_interests" USING btree ("zone_id","about_id","member_id","seq");--> statement-breakpoint
CREATE INDEX "galaxys_obligations_due" ON "galaxys_obligations" USING btree ("due_at","id");--> statement-breakpoint
CREATE INDEX "galaxys_obligations_organisation" ON "galaxys_obligations" USING btree ("organisation_id","due_at","id");--> statement-breakpoint
CREATE INDEX "galaxys_obligations_zone" ON "galaxys_obligations" USING btree ("zone_id","due_at","id");--> statement-breakpoint
CREATE INDEX "galaxys_obligations_allocation" ON "galaxys_obligations" USING btree ("allocation_id");--> statement-breakpoint
CREATE INDEX "galaxys_pools_zone" ON "galaxys_pools" USING btree ("zone_id","class","id");--> statement-breakpoint
CREATE INDEX "galaxys_quotas_pool" ON "galaxys_quotas" USING btree ("pool_id","ends_at");--> statement-breakpoint
CREATE INDEX "galaxys_quotas_organisation" ON "galaxys_quotas" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "galaxys_quotas_zone" ON "galaxys_quotas" USING btree ("zone_id","id");--> statement-breakpoint
CREATE INDEX "galaxys_scores_file" ON "galaxys_scores" USING btree ("file_id","scored_by");--> statement-breakpoint
CREATE INDEX "galaxys_units_zone" ON "galaxys_units" USING btree ("zone_id","code","id");--> statement-breakpoint
CREATE INDEX "galaxys_units_path" ON "galaxys_units" USING btree ("path");--> statement-breakpoint
CREATE INDEX "galaxys_units_parent" ON "galaxys_units" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "galaxys_usage_quota" ON "galaxys_usage" USING btree ("quota_id","ends_at");--> statement-breakpoint
CREATE INDEX "galaxys_usage_pool" ON "galaxys_usage" USING btree ("pool_id","starts_at");--> statement-breakpoint
CREATE INDEX "galaxys_zones_region" ON "galaxys_zones" USING btree ("region_code","id");--> statement-breakpoint
CREATE INDEX "galaxys_zones_operator" ON "galaxys_zones" USING btree ("operator_organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "institute_achievements_version" ON "institute_achievements" USING btree ("programme_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "institute_assessments_attempt" ON "institute_assessments" USING btree ("enrolment_id","attempt");--> statement-breakpoint
CREATE UNIQUE INDEX "institute_candidates_once" ON "institute_candidates" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "institute_candidates_registered" ON "institute_candidates" USING btree ("registered_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "institute_certificates_serial" ON "institute_certificates" USING btree ("serial");--> statement-breakpoint
CREATE UNIQUE INDEX "institute_certificates_status" ON "institute_certificates" USING btree ("status_list_id","status_index");--> statement-breakpoint
CREATE UNIQUE INDEX "institute_certificates_once" ON "institute_certificates" USING btree ("holder_id","achievement_id","session_id") WHERE status <> 'REVOKED';--> statement-breakpoint
CREATE INDEX "institute_certificates_holder" ON "institute_certificates" USING btree ("organisation_id","holder_id");--> statement-breakpoint
CREATE INDEX "institute_certificates_programme" ON "institute_certificates" USING btree ("programme_id","id");--> statement-breakpoint
CREATE INDEX "institute_certificates_session" ON "institute_certificates" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "institute_certificates_issued" ON "institute_certificates" USING btree ("issued_at","id");--> statement-breakpoint
CREATE INDEX "institute_certificates_revoked" ON "institute_certificates" USING btree ("status_list_id","status_index") WHERE status = 'REVOKED';--> statement-breakpoint
CREATE UNIQUE INDEX "institute_enrolments_once" ON "institute_enrolments" USING btree ("session_id","person_id");--> statement-breakpoint
CREATE INDEX "institute_enrolments_queue" ON "institute_enrolments" USING btree ("session_id","queue_number");--> statement-breakpoint
CREATE INDEX "institute_enrolments_person" ON "institute_enrolments" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "institute_milestone_plans_edition" ON "institute_milestone_plans" USING btree ("organisation_id","edition");--> statement-breakpoint
CREATE INDEX "institute_milestones_thesis" ON "institute_milestones" USING btree ("thesis_id","due_at");--> statement-breakpoint
CREATE INDEX "institute_milestones_due" ON "institute_milestones" USING btree ("organisation_id","due_at");--> statement-breakpoint
CREATE INDEX "institute_programme_skills_skill" ON "institute_programme_skills" USING btree ("skill_id");--> statement-breakpoint
CREATE INDEX "institute_programmes_domain" ON "institute_programmes" USING btree ("domain","id");--> statement-breakpoint
CREATE INDEX "institute_sessions_time" ON "institute_sessions" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "institute_sessions_programme" ON "institute_sessions" USING btree ("programme_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "institute_theses_candidate" ON "institute_theses" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "institute_theses_organisation" ON "institute_theses" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "institute_thesis_events_thesis" ON "institute_thesis_events" USING btree ("thesis_id","id");--> statement-breakpoint
CREATE INDEX "programme_editions_code" ON "programme_editions" USING btree ("code","period","created_at");--> statement-breakpoint
CREATE INDEX "programme_editions_state" ON "programme_editions" USING btree ("state","to_at");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_editions_published" ON "programme_editions" USING btree ("code","period") WHERE state = 'PUBLISHED';--> statement-breakpoint
CREATE UNIQUE INDEX "programme_observations_region" ON "programme_observations" USING btree ("edition_id","region");--> statement-breakpoint
CREATE INDEX "programme_offices_last" ON "programme_offices" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "programme_paths_code" ON "programme_paths" USING btree ("code","version");--> statement-breakpoint
CREATE INDEX "programme_snapshots_quarter" ON "programme_snapshots" USING btree ("quarter","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "venture_applications_once" ON "venture_applications" USING btree ("call_id","startup_id") WHERE state <> 'WITHDRAWN';--> statement-breakpoint
CREATE INDEX "venture_applications_organisation" ON "venture_applications" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "venture_applications_call" ON "venture_applications" USING btree ("call_id","state","id");--> statement-breakpoint
CREATE INDEX "venture_applications_startup" ON "venture_applications" USING btree ("startup_id");--> statement-breakpoint
CREATE INDEX "venture_calls_closing" ON "venture_calls" USING btree ("closes_at","id");--> statement-breakpoint
CREATE INDEX "venture_calls_operator" ON "venture_calls" USING btree ("operator_organisation_id");--> statement-breakpoint
CREATE INDEX "venture_decisions_application" ON "venture_decisions" USING btree ("application_id","decided_at");--> statement-breakpoint
CREATE UNIQUE INDEX "venture_enrolments_once" ON "venture_enrolments" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "venture_enrolments_call" ON "venture_enrolments" USING btree ("call_id","state");--> statement-breakpoint
CREATE INDEX "venture_enrolments_startup" ON "venture_enrolments" USING btree ("startup_id");--> statement-breakpoint
CREATE UNIQUE INDEX "venture_interests_once" ON "venture_interests" USING btree ("member_id","about_id");--> statement-breakpoint
CREATE INDEX "venture_interests_organisation" ON "venture_interests" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "venture_reviews_once" ON "venture_reviews" USING btree ("application_id","reviewer_id");--> statement-breakpoint
CREATE INDEX "venture_reviews_reviewer" ON "venture_reviews" USING btree ("organisation_id","reviewer_id","id");--> statement-breakpoint
CREATE INDEX "venture_reviews_call" ON "venture_reviews" USING btree ("call_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "venture_rounds_revision" ON "venture_rounds" USING btree ("startup_id","closed_on","revision");--> statement-breakpoint
CREATE INDEX "venture_sessions_call" ON "venture_sessions" USING btree ("call_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "venture_snapshots_revision" ON "venture_snapshots" USING btree ("startup_id","period_end","revision");--> statement-breakpoint
CREATE UNIQUE INDEX "venture_startups_enterprise" ON "venture_startups" USING btree ("enterprise_key") WHERE enterprise_key is not null;--> statement-breakpoint
CREATE INDEX "venture_startups_owner" ON "venture_startups" USING btree ("owner_organisation_id","id");--> statement-breakpoint
CREATE INDEX "venture_supports_beneficiary" ON "venture_supports" USING btree ("beneficiary_organisation_id","id");--> statement-breakpoint
CREATE INDEX "venture_supports_organisation" ON "venture_supports" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "venture_votes_once" ON "venture_votes" USING btree ("session_id","application_id","member_id");