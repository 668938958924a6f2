CREATE TABLE "audit_events" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"key_id" text,
	"agent" text,
	"run_id" text,
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
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_organisation_id_key_pk" PRIMARY KEY("organisation_id","key")
);
--> statement-breakpoint
CREATE TABLE "agents" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"member_id" text NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"instructions" text NOT NULL,
	"model" text,
	"tools" jsonb NOT NULL,
	"limits" jsonb NOT NULL,
	"visibility" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
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
	"agent" text NOT NULL,
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
	"answer" text,
	"error" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"member_id" text NOT NULL,
	"title" text,
	"metadata" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
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
CREATE TABLE "fablab_opening_hours" (
	"id" text PRIMARY KEY NOT NULL,
	"lab_id" text NOT NULL,
	"weekday" integer NOT NULL,
	"opens_at" text NOT NULL,
	"closes_at" text NOT NULL
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
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_bookings" ADD CONSTRAINT "fablab_bookings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_bookings" ADD CONSTRAINT "fablab_bookings_person_id_members_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_bookings" ADD CONSTRAINT "fablab_bookings_machine_id_fablab_machines_id_fk" FOREIGN KEY ("machine_id") REFERENCES "public"."fablab_machines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_bookings" ADD CONSTRAINT "fablab_bookings_lab_id_fablab_labs_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."fablab_labs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_closures" ADD CONSTRAINT "fablab_closures_lab_id_fablab_labs_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."fablab_labs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_closures" ADD CONSTRAINT "fablab_closures_machine_id_fablab_machines_id_fk" FOREIGN KEY ("machine_id") REFERENCES "public"."fablab_machines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_labs" ADD CONSTRAINT "fablab_labs_operator_organisation_id_organisations_id_fk" FOREIGN KEY ("operator_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_machines" ADD CONSTRAINT "fablab_machines_lab_id_fablab_labs_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."fablab_labs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_machines" ADD CONSTRAINT "fablab_machines_model_id_fablab_machine_models_id_fk" FOREIGN KEY ("model_id") REFERENCES "public"."fablab_machine_models"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_opening_hours" ADD CONSTRAINT "fablab_opening_hours_lab_id_fablab_labs_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."fablab_labs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_qualification_grants" ADD CONSTRAINT "fablab_qualification_grants_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_qualification_grants" ADD CONSTRAINT "fablab_qualification_grants_person_id_members_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_qualification_grants" ADD CONSTRAINT "fablab_qualification_grants_qualification_id_fablab_qualifications_id_fk" FOREIGN KEY ("qualification_id") REFERENCES "public"."fablab_qualifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_qualification_grants" ADD CONSTRAINT "fablab_qualification_grants_lab_id_fablab_labs_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."fablab_labs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_trainings" ADD CONSTRAINT "fablab_trainings_qualification_id_fablab_qualifications_id_fk" FOREIGN KEY ("qualification_id") REFERENCES "public"."fablab_qualifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fablab_trainings" ADD CONSTRAINT "fablab_trainings_lab_id_fablab_labs_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."fablab_labs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "audit_events_chain" ON "audit_events" USING btree ("organisation_id","seq") WHERE seq is not null;--> statement-breakpoint
CREATE INDEX "audit_events_unsealed" ON "audit_events" USING btree ("organisation_id","at") WHERE seq is null;--> statement-breakpoint
CREATE INDEX "audit_events_time" ON "audit_events" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "api_keys_organisation" ON "api_keys" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "api_keys_replaces" ON "api_keys" USING btree ("replaces");--> statement-breakpoint
CREATE INDEX "members_organisation" ON "members" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "agents_slug" ON "agents" USING btree ("organisation_id","slug");--> statement-breakpoint
CREATE INDEX "agents_visibility" ON "agents" USING btree ("visibility","id");--> statement-breakpoint
CREATE INDEX "runs_due" ON "runs" USING btree ("status","crash_count","created_at");--> statement-breakpoint
CREATE INDEX "runs_thread" ON "runs" USING btree ("thread_id","turn");--> statement-breakpoint
CREATE INDEX "runs_member" ON "runs" USING btree ("organisation_id","member_id","id");--> statement-breakpoint
CREATE INDEX "runs_organisation" ON "runs" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "threads_member" ON "threads" USING btree ("organisation_id","member_id","id");--> statement-breakpoint
CREATE INDEX "fablab_bookings_machine" ON "fablab_bookings" USING btree ("machine_id","blocked_until");--> statement-breakpoint
CREATE INDEX "fablab_bookings_person" ON "fablab_bookings" USING btree ("organisation_id","person_id","starts_at");--> statement-breakpoint
CREATE INDEX "fablab_bookings_organisation" ON "fablab_bookings" USING btree ("organisation_id","starts_at");--> statement-breakpoint
CREATE INDEX "fablab_bookings_lab" ON "fablab_bookings" USING btree ("lab_id","starts_at");--> statement-breakpoint
CREATE INDEX "fablab_closures_lab" ON "fablab_closures" USING btree ("lab_id","ends_at");--> statement-breakpoint
CREATE INDEX "fablab_labs_region" ON "fablab_labs" USING btree ("region_code","id");--> statement-breakpoint
CREATE INDEX "fablab_labs_operator" ON "fablab_labs" USING btree ("operator_organisation_id");--> statement-breakpoint
CREATE INDEX "fablab_machines_lab" ON "fablab_machines" USING btree ("lab_id","id");--> statement-breakpoint
CREATE INDEX "fablab_machines_model" ON "fablab_machines" USING btree ("model_id","id");--> statement-breakpoint
CREATE INDEX "fablab_opening_hours_lab" ON "fablab_opening_hours" USING btree ("lab_id");--> statement-breakpoint
CREATE INDEX "fablab_grants_person" ON "fablab_qualification_grants" USING btree ("person_id","qualification_id");--> statement-breakpoint
CREATE INDEX "fablab_trainings_qualification" ON "fablab_trainings" USING btree ("qualification_id","starts_at");--> statement-breakpoint
CREATE INDEX "fablab_trainings_time" ON "fablab_trainings" USING btree ("starts_at","id");