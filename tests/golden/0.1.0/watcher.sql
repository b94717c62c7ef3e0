BEGIN TRANSACTION;
CREATE TABLE accounts (
	id TEXT NOT NULL, 
	run INTEGER, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(run) REFERENCES import_runs (id) ON DELETE SET NULL
);
INSERT INTO "accounts" VALUES('CSV',1,'{"id": "CSV", "name": "CSV", "currency": "USD", "method": "fifo", "allows_shorts": false, "keeps_cash": null}');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0009');
CREATE TABLE alert_log (
	number INTEGER NOT NULL, 
	alert TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	reason TEXT NOT NULL, 
	price TEXT, 
	detail TEXT NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "alert_log" VALUES(1,'15',1700058606000000,'no_history','87.00','');
INSERT INTO "alert_log" VALUES(2,'16',1700058606000000,'no_history','87.00','');
INSERT INTO "alert_log" VALUES(3,'17',1700058606000000,'no_history','87.00','');
INSERT INTO "alert_log" VALUES(4,'19',1700058606000000,'no_history','87.00','');
INSERT INTO "alert_log" VALUES(5,'20',1700058606000000,'not_heard','87.00','');
INSERT INTO "alert_log" VALUES(6,'22',1700058606000000,'not_heard','87.00','');
INSERT INTO "alert_log" VALUES(7,'25',1700058606000000,'not_heard','87.00','');
INSERT INTO "alert_log" VALUES(8,'8',1700058607000000,'fired','90.50','');
INSERT INTO "alert_log" VALUES(9,'27',1700058607000000,'fired','90.50','');
INSERT INTO "alert_log" VALUES(10,'28',1700058607000000,'fired','90.50','');
INSERT INTO "alert_log" VALUES(11,'6',1700058609000000,'fired','79.50','');
INSERT INTO "alert_log" VALUES(12,'7',1700058609000000,'fired','79.50','');
INSERT INTO "alert_log" VALUES(13,'9',1700058609000000,'fired','79.50','');
INSERT INTO "alert_log" VALUES(14,'10',1700058609000000,'fired','79.50','');
CREATE TABLE alert_numbers (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
CREATE TABLE alerts (
	id TEXT NOT NULL, 
	symbol TEXT NOT NULL, 
	state TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "alerts" VALUES('1','BABA','armed',3,'{"id": "1", "symbol": "BABA", "version": 1, "condition": {"kind": "reaches", "level": "95"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 0", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": true, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"settled": "", "hit": ""}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": [], "said_on": null, "undo": null}}');
INSERT INTO "alerts" VALUES('2','BABA','armed',2,'{"id": "2", "symbol": "BABA", "version": 1, "condition": {"kind": "crosses", "level": "96.10"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 1", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"settled": "", "hit": ""}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": [], "said_on": null, "undo": {"rule": {"settled": "", "hit": ""}, "state": "armed", "has_come_back": false, "fired": false}}}');
INSERT INTO "alerts" VALUES('3','BABA','armed',2,'{"id": "3", "symbol": "BABA", "version": 1, "condition": {"kind": "crosses_up", "level": "97"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 2", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"settled": "", "hit": ""}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": [], "said_on": null, "undo": {"rule": {"settled": "", "hit": ""}, "state": "armed", "has_come_back": false, "fired": false}}}');
INSERT INTO "alerts" VALUES('4','BABA','armed',2,'{"id": "4", "symbol": "BABA", "version": 1, "condition": {"kind": "crosses_down", "level": "70"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 3", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"settled": "", "hit": ""}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": [], "said_on": null, "undo": {"rule": {"settled": "", "hit": ""}, "state": "armed", "has_come_back": false, "fired": false}}}');
INSERT INTO "alerts" VALUES('5','BABA','armed',2,'{"id": "5", "symbol": "BABA", "version": 1, "condition": {"kind": "above", "level": "99", "for_s": 120, "if_true_now": "wait"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 4", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"waits": false, "holding": {"added_s": 0.0, "since": null, "last": null, "stretch": ""}}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": [], "said_on": null, "undo": {"rule": {"waits": false, "holding": {"added_s": 0.0, "since": null, "last": null, "stretch": ""}}, "state": "armed", "has_come_back": false, "fired": false}}}');
INSERT INTO "alerts" VALUES('6','BABA','fired',3,'{"id": "6", "symbol": "BABA", "version": 1, "condition": {"kind": "below", "level": "80", "for_s": 0, "if_true_now": "fire"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 5", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "fired", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"waits": false, "holding": null}, "sequence": 1, "cool_until": "2023-11-15T14:35:09+00:00", "has_come_back": false, "fired_on": "2023-11-15", "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": ["2023-11-15T14:30:09+00:00"], "said": [], "said_on": null, "undo": {"rule": {"waits": false, "holding": null}, "state": "armed", "has_come_back": false, "fired": true}}}');
INSERT INTO "alerts" VALUES('7','BABA','fired',3,'{"id": "7", "symbol": "BABA", "version": 1, "condition": {"kind": "day_change", "percent": "-5", "if_true_now": "wait"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 6", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "fired", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"armed_price": null, "armed_on": "2023-11-15", "date": "2023-11-15", "previous_close": "86.00", "met": true, "waits": false}, "sequence": 1, "cool_until": "2023-11-15T14:35:09+00:00", "has_come_back": false, "fired_on": "2023-11-15", "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": ["2023-11-15T14:30:09+00:00"], "said": [], "said_on": null, "undo": {"rule": {"armed_price": null, "armed_on": "2023-11-15", "date": "2023-11-15", "previous_close": "86.00", "met": false, "waits": false}, "state": "armed", "has_come_back": false, "fired": true}}}');
INSERT INTO "alerts" VALUES('8','BABA','fired',3,'{"id": "8", "symbol": "BABA", "version": 1, "condition": {"kind": "moves", "within_s": 900, "percent": "3"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 7", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "fired", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"extremes": [], "last": null, "stretch": "2023-11-15/regular", "met": false}, "sequence": 1, "cool_until": "2023-11-15T14:35:07+00:00", "has_come_back": false, "fired_on": "2023-11-15", "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": ["2023-11-15T14:30:07+00:00"], "said": [], "said_on": null, "undo": null}}');
INSERT INTO "alerts" VALUES('9','BABA','fired',3,'{"id": "9", "symbol": "BABA", "version": 1, "condition": {"kind": "moves", "within_s": 3600, "amount": "-2.5"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 8", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "fired", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"extremes": [], "last": null, "stretch": "2023-11-15/regular", "met": false}, "sequence": 1, "cool_until": "2023-11-15T14:35:09+00:00", "has_come_back": false, "fired_on": "2023-11-15", "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": ["2023-11-15T14:30:09+00:00"], "said": [], "said_on": null, "undo": {"rule": {"met": false}, "state": "armed", "has_come_back": false, "fired": true}}}');
INSERT INTO "alerts" VALUES('10','BABA','fired',3,'{"id": "10", "symbol": "BABA", "version": 1, "condition": {"kind": "trailing", "direction": "down", "percent": "8"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 9", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "fired", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"reference": "90.50", "met": true}, "sequence": 1, "cool_until": "2023-11-15T14:35:09+00:00", "has_come_back": false, "fired_on": "2023-11-15", "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": ["2023-11-15T14:30:09+00:00"], "said": [], "said_on": null, "undo": {"rule": {"reference": "90.50", "met": false}, "state": "armed", "has_come_back": false, "fired": true}}}');
INSERT INTO "alerts" VALUES('11','BABA','armed',2,'{"id": "11", "symbol": "BABA", "version": 1, "condition": {"kind": "trailing", "direction": "up", "amount": "4"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 10", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"reference": "79.50", "met": false}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": [], "said_on": null, "undo": {"rule": {"reference": "87.00", "met": false}, "state": "armed", "has_come_back": false, "fired": false}}}');
INSERT INTO "alerts" VALUES('12','BABA','armed',2,'{"id": "12", "symbol": "BABA", "version": 1, "condition": {"kind": "enters", "low": "70", "high": "75"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 11", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"last": "79.50", "hit": ""}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": [], "said_on": null, "undo": {"rule": {"last": "87.00", "hit": ""}, "state": "armed", "has_come_back": false, "fired": false}}}');
INSERT INTO "alerts" VALUES('13','BABA','armed',2,'{"id": "13", "symbol": "BABA", "version": 1, "condition": {"kind": "leaves", "low": "60", "high": "110"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 12", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"last": "79.50", "hit": ""}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": [], "said_on": null, "undo": {"rule": {"last": "87.00", "hit": ""}, "state": "armed", "has_come_back": false, "fired": false}}}');
INSERT INTO "alerts" VALUES('14','BABA','armed',2,'{"id": "14", "symbol": "BABA", "version": 1, "condition": {"kind": "gap", "percent": "4"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 13", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"judged": "2023-11-15", "unheard": null, "previous_close": null}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": [], "said_on": null, "undo": {"rule": {"judged": "2023-11-15", "unheard": null, "previous_close": null}, "state": "armed", "has_come_back": false, "fired": false}}}');
INSERT INTO "alerts" VALUES('15','BABA','armed',2,'{"id": "15", "symbol": "BABA", "version": 1, "condition": {"kind": "new_high", "days": 252}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 14", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"last": "79.50", "unjudged": "87.00", "on": "2023-11-15", "extreme": null}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": ["no_history"], "said_on": "2023-11-15", "undo": {"rule": {"last": "89.00", "unjudged": "87.00", "on": "2023-11-15", "extreme": null}, "state": "armed", "has_come_back": false, "fired": false}}}');
INSERT INTO "alerts" VALUES('16','BABA','armed',2,'{"id": "16", "symbol": "BABA", "version": 1, "condition": {"kind": "new_low", "days": 20}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 15", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"last": "79.50", "unjudged": "87.00", "on": "2023-11-15", "extreme": null}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": ["no_history"], "said_on": "2023-11-15", "undo": {"rule": {"last": "89.00", "unjudged": "87.00", "on": "2023-11-15", "extreme": null}, "state": "armed", "has_come_back": false, "fired": false}}}');
INSERT INTO "alerts" VALUES('17','BABA','armed',2,'{"id": "17", "symbol": "BABA", "version": 1, "condition": {"kind": "volume", "multiple": "3", "days": 20}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 16", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"on": "2023-11-15", "met": false, "lacks": "no_history"}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": ["no_history"], "said_on": "2023-11-15", "undo": {"rule": {"on": "2023-11-15", "met": false, "lacks": "no_history"}, "state": "armed", "has_come_back": false, "fired": false}}}');
INSERT INTO "alerts" VALUES('18','BABA','armed',2,'{"id": "18", "symbol": "BABA", "version": 1, "condition": {"kind": "data_health", "silent_s": 600}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 17", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"told": false}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": [], "said_on": null, "undo": {"rule": {"told": false}, "state": "armed", "has_come_back": false, "fired": false}}}');
INSERT INTO "alerts" VALUES('19','BABA','armed',2,'{"id": "19", "symbol": "BABA", "version": 1, "condition": {"kind": "relative", "benchmark": ["JD", "PDD"], "days": 5, "percent": "-4"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 18", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"armed": null, "armed_on": "2023-11-15", "on": null, "value": null, "judged": false, "waits": false}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": ["no_history"], "said_on": "2023-11-15", "undo": {"rule": {"armed": null, "armed_on": "2023-11-15", "on": null, "value": null, "judged": false, "waits": false}, "state": "armed", "has_come_back": false, "fired": false, "symbol": ""}, "legs": {"JD": {"gate": {"last": null, "before": null, "held": null, "after_halt": false, "suspect": null}, "armed": null, "heard_at": null, "as_of": null}, "PDD": {"gate": {"last": null, "before": null, "held": null, "after_halt": false, "suspect": null}, "armed": null, "heard_at": null, "as_of": null}}, "as_of": "2023-11-15T14:30:09+00:00"}}');
INSERT INTO "alerts" VALUES('20','BABA','armed',2,'{"id": "20", "symbol": "BABA", "version": 1, "condition": {"kind": "premium", "local": "9988.HK", "ratio": "8", "fx": "HKD=X", "percent": "2"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 19", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"armed": null, "armed_on": "2023-11-15", "on": null, "value": null, "judged": false, "waits": false}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": ["not_heard"], "said_on": "2023-11-15", "undo": {"rule": {"armed": null, "armed_on": "2023-11-15", "on": null, "value": null, "judged": false, "waits": false}, "state": "armed", "has_come_back": false, "fired": false, "symbol": ""}, "legs": {"9988.HK": {"gate": {"last": null, "before": null, "held": null, "after_halt": false, "suspect": null}, "armed": null, "heard_at": null, "as_of": null}, "HKD=X": {"gate": {"last": null, "before": null, "held": null, "after_halt": false, "suspect": null}, "armed": null, "heard_at": null, "as_of": null}}, "as_of": "2023-11-15T14:30:09+00:00"}}');
INSERT INTO "alerts" VALUES('21','BABA','armed',2,'{"id": "21", "symbol": "BABA", "version": 1, "condition": {"kind": "position", "metric": "pnl_percent", "comparison": "at_most", "threshold": "-10"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 20", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"armed": null, "armed_on": "2023-11-15", "on": "2023-11-15", "value": "88.836104513", "judged": true, "waits": false}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": [], "said_on": null, "undo": {"rule": {"armed": null, "armed_on": "2023-11-15", "on": "2023-11-15", "value": "111.401425178", "judged": true, "waits": false}, "state": "armed", "has_come_back": false, "fired": false, "symbol": ""}, "as_of": "2023-11-15T14:30:09+00:00"}}');
INSERT INTO "alerts" VALUES('22','portfolio','armed',2,'{"id": "22", "symbol": "portfolio", "version": 1, "condition": {"kind": "portfolio", "metric": "day_percent", "comparison": "at_most", "threshold": "-3"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 21", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": null, "before": null, "held": null, "after_halt": false, "suspect": null}, "rule": {"armed": null, "armed_on": "2023-11-15", "on": null, "value": null, "judged": false, "waits": false}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": null, "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": ["not_heard"], "said_on": "2023-11-15", "undo": {"rule": {"armed": null, "armed_on": "2023-11-15", "on": null, "value": null, "judged": false, "waits": false}, "state": "armed", "has_come_back": false, "fired": false, "symbol": "BABA"}, "legs": {"BABA": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "armed": null, "heard_at": "2023-11-15T14:30:09+00:00", "as_of": "2023-11-15T14:30:09+00:00"}, "JD": {"gate": {"last": null, "before": null, "held": null, "after_halt": false, "suspect": null}, "armed": null, "heard_at": null, "as_of": null}}}}');
INSERT INTO "alerts" VALUES('23','BABA','armed',2,'{"id": "23", "symbol": "BABA", "version": 1, "condition": {"kind": "indicator", "name": "SMA", "parameters": {"timeperiod": 20}, "output": "", "interval": "1d", "comparison": "crosses_up", "value": "90"}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 22", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"judged": false, "waits": false, "met": false, "last": null}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": [], "said_on": null, "undo": {"rule": {"judged": false, "waits": false, "met": false, "last": null}, "state": "armed", "has_come_back": false, "fired": false}}}');
INSERT INTO "alerts" VALUES('24','BABA','armed',2,'{"id": "24", "symbol": "BABA", "version": 1, "condition": {"kind": "calendar", "event": "earnings", "days_before": 3}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 23", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"told": [], "near": false}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": [], "said_on": null, "undo": {"rule": {"told": [], "near": false}, "state": "armed", "has_come_back": false, "fired": false}}}');
INSERT INTO "alerts" VALUES('25','BABA','armed',2,'{"id": "25", "symbol": "BABA", "version": 1, "condition": {"kind": "all", "conditions": [{"kind": "above", "level": "120", "for_s": 0, "if_true_now": "wait"}, {"kind": "above", "level": "40", "for_s": 0, "if_true_now": "wait", "symbol": "JD"}]}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 24", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"waits": false, "judged": false, "fired": [], "was_met": [false, false], "limbs": [[{"waits": false, "holding": null}, false], [{"waits": false, "holding": null}, false]]}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": ["not_heard"], "said_on": "2023-11-15", "undo": {"rule": {"waits": false, "judged": false, "fired": [], "was_met": [false, false], "limbs": [[{"waits": false, "holding": null}, false], [{"waits": false, "holding": null}, false]]}, "state": "armed", "has_come_back": false, "fired": false, "symbol": ""}, "legs": {"JD": {"gate": {"last": null, "before": null, "held": null, "after_halt": false, "suspect": null}, "armed": null, "heard_at": null, "as_of": null}}, "as_of": "2023-11-15T14:30:09+00:00"}}');
INSERT INTO "alerts" VALUES('26','BABA','armed',2,'{"id": "26", "symbol": "BABA", "version": 1, "condition": {"kind": "any", "conditions": [{"kind": "below", "level": "20", "for_s": 0, "if_true_now": "wait"}, {"kind": "day_change", "percent": "15", "if_true_now": "wait"}]}, "repeat": "once", "sessions": ["regular"], "cooldown_s": 300, "expires_at": null, "note": "number 25", "remind_s": 0, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "armed", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"waits": false, "judged": false, "fired": [], "was_met": [false, false], "limbs": [[{"waits": false, "holding": null}, false], [{"armed_price": null, "armed_on": "2023-11-15", "date": "2023-11-15", "previous_close": "86.00", "met": false, "waits": false}, false]]}, "sequence": 0, "cool_until": null, "has_come_back": false, "fired_on": null, "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": [], "said": [], "said_on": null, "undo": {"rule": {"waits": false, "judged": false, "fired": [], "was_met": [false, false], "limbs": [[{"waits": false, "holding": null}, false], [{"armed_price": null, "armed_on": "2023-11-15", "date": "2023-11-15", "previous_close": "86.00", "met": false, "waits": false}, false]]}, "state": "armed", "has_come_back": false, "fired": false}}}');
INSERT INTO "alerts" VALUES('27','BABA','cooling',3,'{"id": "27", "symbol": "BABA", "version": 1, "condition": {"kind": "above", "level": "90", "for_s": 0, "if_true_now": "wait"}, "repeat": "daily", "sessions": ["pre", "regular"], "cooldown_s": 600, "expires_at": null, "note": "", "remind_s": 1800, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "cooling", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"waits": false, "holding": null}, "sequence": 1, "cool_until": "2023-11-15T14:40:07+00:00", "has_come_back": true, "fired_on": "2023-11-15", "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": ["2023-11-15T14:30:07+00:00"], "said": [], "said_on": null, "undo": {"rule": {"waits": false, "holding": null}, "state": "cooling", "has_come_back": true, "fired": false}}}');
INSERT INTO "alerts" VALUES('28','BABA','cooling',3,'{"id": "28", "symbol": "BABA", "version": 1, "condition": {"kind": "above", "level": "90", "for_s": 0, "if_true_now": "wait"}, "repeat": "rearm", "sessions": ["pre", "regular"], "cooldown_s": 600, "expires_at": null, "note": "", "remind_s": 1800, "currency": "USD", "armed_at": "2023-11-15T14:30:05Z", "armed_price": null, "state": "cooling", "paused": false, "snoozed_until": null, "suspended": null, "expired": false, "orphaned": false, "memory": {"gate": {"last": ["2023-11-15T14:30:09+00:00", "79.50", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "before": ["2023-11-15T14:30:08+00:00", "89.00", "2023-11-15", "2023-11-15/regular", "regular", false, null, null, "2023-11-15T14:30:06+00:00", "86.00"], "held": null, "after_halt": false, "suspect": null}, "rule": {"waits": false, "holding": null}, "sequence": 1, "cool_until": "2023-11-15T14:40:07+00:00", "has_come_back": true, "fired_on": "2023-11-15", "fresh_since": "2023-11-15T14:30:05+00:00", "heard_at": "2023-11-15T14:30:09+00:00", "trusted_at": "2023-11-15T14:30:09+00:00", "evaluated_until": "2023-11-15T14:30:09+00:00", "level_set_at": "2023-11-15T14:30:05+00:00", "hole": null, "splits": [], "fires": ["2023-11-15T14:30:07+00:00"], "said": [], "said_on": null, "undo": {"rule": {"waits": false, "holding": null}, "state": "cooling", "has_come_back": true, "fired": false}}}');
CREATE TABLE bar_chunks (
	symbol TEXT NOT NULL, 
	interval TEXT NOT NULL, 
	first BIGINT NOT NULL, 
	last BIGINT NOT NULL, 
	bars INTEGER NOT NULL, 
	body BLOB NOT NULL, 
	PRIMARY KEY (symbol, interval, first)
);
INSERT INTO "bar_chunks" VALUES('BABA','1d',1699540200,1699885800,5,X'E8EC4C6500000000683E4E6500000000E88F4F650000000068E1506500000000E83252650000000000000000000055400000000000205540000000000040554000000000009055400000000000C0554000000000000055400000000000205540000000000040554000000000009055400000000000C0554000000000000055400000000000205540000000000040554000000000009055400000000000C0554000000000000055400000000000205540000000000040554000000000009055400000000000C055400000000000408F400000000000408F400000000000408F400000000000408F400000000000408F40');
CREATE TABLE bar_series (
	symbol TEXT NOT NULL, 
	interval TEXT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	PRIMARY KEY (symbol, interval)
);
INSERT INTO "bar_series" VALUES('BABA','1d',1700058609000000);
CREATE TABLE channels (
	name TEXT NOT NULL, 
	service TEXT NOT NULL, 
	share TEXT NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "channels" VALUES('phone','ntfy','note');
CREATE TABLE company_dates (
	symbol TEXT NOT NULL, 
	body TEXT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	PRIMARY KEY (symbol)
);
INSERT INTO "company_dates" VALUES('BABA','{"earnings": ["2023-08-10"], "ex_dividends": [], "pay_days": [], "is_estimate": false, "sector": "Consumer Cyclical", "times": [], "calls": []}',1700058609000000);
INSERT INTO "company_dates" VALUES('JD','{"earnings": [], "ex_dividends": [], "pay_days": [], "is_estimate": false, "sector": "", "times": [], "calls": []}',1700058605000000);
INSERT INTO "company_dates" VALUES('PDD','{"earnings": [], "ex_dividends": [], "pay_days": [], "is_estimate": false, "sector": "", "times": [], "calls": []}',1700058605000000);
CREATE TABLE corporate_actions (
	symbol TEXT NOT NULL, 
	body TEXT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	PRIMARY KEY (symbol)
);
INSERT INTO "corporate_actions" VALUES('BABA','{"dividends": [[1699540200, 1.0]], "splits": []}',1700058609000000);
CREATE TABLE dated_prices (
	security TEXT NOT NULL, 
	day DATE NOT NULL, 
	price TEXT NOT NULL, 
	run INTEGER, 
	PRIMARY KEY (security, day), 
	FOREIGN KEY(security) REFERENCES securities (id), 
	FOREIGN KEY(run) REFERENCES import_runs (id)
);
INSERT INTO "dated_prices" VALUES('BABA','2023-11-13','85.55',NULL);
CREATE TABLE dated_rates (
	currency TEXT NOT NULL, 
	target TEXT NOT NULL, 
	day DATE NOT NULL, 
	rate TEXT NOT NULL, 
	run INTEGER, 
	PRIMARY KEY (currency, target, day), 
	FOREIGN KEY(run) REFERENCES import_runs (id)
);
INSERT INTO "dated_rates" VALUES('USD','EUR','2023-11-13','0.93',NULL);
CREATE TABLE firings (
	number INTEGER NOT NULL, 
	alert TEXT NOT NULL, 
	sequence INTEGER NOT NULL, 
	symbol TEXT NOT NULL, 
	detected_at BIGINT NOT NULL, 
	is_read BOOLEAN NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (number), 
	UNIQUE (alert, sequence)
);
INSERT INTO "firings" VALUES(1,'8',1,'BABA',1700058607000000,0,'{"alert": "8", "symbol": "BABA", "sequence": 1, "condition": {"kind": "moves", "within_s": 900, "percent": "3"}, "price": "90.50", "occurred_at": "2023-11-15T14:30:07+00:00", "detected_at": "2023-11-15T14:30:07+00:00", "session": "regular", "labels": [], "direction": "up", "returned": false, "window_start": null, "note": "number 7", "currency": "USD", "value": null, "closed": []}');
INSERT INTO "firings" VALUES(2,'27',1,'BABA',1700058607000000,0,'{"alert": "27", "symbol": "BABA", "sequence": 1, "condition": {"kind": "above", "level": "90", "for_s": 0, "if_true_now": "wait"}, "price": "90.50", "occurred_at": "2023-11-15T14:30:07+00:00", "detected_at": "2023-11-15T14:30:07+00:00", "session": "regular", "labels": [], "direction": "up", "returned": false, "window_start": null, "note": "", "currency": "USD", "value": null, "closed": []}');
INSERT INTO "firings" VALUES(3,'28',1,'BABA',1700058607000000,1,'{"alert": "28", "symbol": "BABA", "sequence": 1, "condition": {"kind": "above", "level": "90", "for_s": 0, "if_true_now": "wait"}, "price": "90.50", "occurred_at": "2023-11-15T14:30:07+00:00", "detected_at": "2023-11-15T14:30:07+00:00", "session": "regular", "labels": [], "direction": "up", "returned": false, "window_start": null, "note": "", "currency": "USD", "value": null, "closed": []}');
INSERT INTO "firings" VALUES(4,'6',1,'BABA',1700058609000000,0,'{"alert": "6", "symbol": "BABA", "sequence": 1, "condition": {"kind": "below", "level": "80", "for_s": 0, "if_true_now": "fire"}, "price": "79.50", "occurred_at": "2023-11-15T14:30:09+00:00", "detected_at": "2023-11-15T14:30:09+00:00", "session": "regular", "labels": [], "direction": "down", "returned": false, "window_start": null, "note": "number 5", "currency": "USD", "value": null, "closed": []}');
INSERT INTO "firings" VALUES(5,'7',1,'BABA',1700058609000000,0,'{"alert": "7", "symbol": "BABA", "sequence": 1, "condition": {"kind": "day_change", "percent": "-5", "if_true_now": "wait"}, "price": "79.50", "occurred_at": "2023-11-15T14:30:09+00:00", "detected_at": "2023-11-15T14:30:09+00:00", "session": "regular", "labels": [], "direction": "down", "returned": false, "window_start": null, "note": "number 6", "currency": "USD", "value": null, "closed": []}');
INSERT INTO "firings" VALUES(6,'9',1,'BABA',1700058609000000,0,'{"alert": "9", "symbol": "BABA", "sequence": 1, "condition": {"kind": "moves", "within_s": 3600, "amount": "-2.5"}, "price": "79.50", "occurred_at": "2023-11-15T14:30:09+00:00", "detected_at": "2023-11-15T14:30:09+00:00", "session": "regular", "labels": [], "direction": "down", "returned": false, "window_start": null, "note": "number 8", "currency": "USD", "value": null, "closed": []}');
INSERT INTO "firings" VALUES(7,'10',1,'BABA',1700058609000000,0,'{"alert": "10", "symbol": "BABA", "sequence": 1, "condition": {"kind": "trailing", "direction": "down", "percent": "8"}, "price": "79.50", "occurred_at": "2023-11-15T14:30:09+00:00", "detected_at": "2023-11-15T14:30:09+00:00", "session": "regular", "labels": [], "direction": "down", "returned": false, "window_start": null, "note": "number 9", "currency": "USD", "value": null, "closed": []}');
CREATE TABLE heard (
	symbol TEXT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (symbol)
);
INSERT INTO "heard" VALUES('portfolio','{"count": 0, "heard": []}');
INSERT INTO "heard" VALUES('BABA','{"count": 4, "heard": [{"at": "2023-11-15T14:30:06+00:00", "quote_time": "2023-11-15T14:30:06+00:00", "price": "87", "session": "regular", "currency": "USD", "previous_close": "86.00", "source": "test"}, {"at": "2023-11-15T14:30:07+00:00", "quote_time": "2023-11-15T14:30:07+00:00", "price": "90.5", "session": "regular", "currency": "USD", "previous_close": "86.00", "source": "test"}, {"at": "2023-11-15T14:30:08+00:00", "quote_time": "2023-11-15T14:30:08+00:00", "price": "89", "session": "regular", "currency": "USD", "previous_close": "86.00", "source": "test"}, {"at": "2023-11-15T14:30:09+00:00", "quote_time": "2023-11-15T14:30:09+00:00", "price": "79.5", "session": "regular", "currency": "USD", "previous_close": "86.00", "source": "test"}]}');
INSERT INTO "heard" VALUES('JD','{"count": 0, "heard": []}');
INSERT INTO "heard" VALUES('PDD','{"count": 0, "heard": []}');
INSERT INTO "heard" VALUES('9988.HK','{"count": 0, "heard": []}');
INSERT INTO "heard" VALUES('HKD=X','{"count": 0, "heard": []}');
CREATE TABLE import_runs (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at BIGINT NOT NULL, 
	source TEXT NOT NULL, 
	format TEXT NOT NULL, 
	file TEXT NOT NULL, 
	added INTEGER NOT NULL
);
INSERT INTO "import_runs" VALUES(1,1700058605000000,'CSV','CSV','broker.csv',5);
CREATE TABLE instruments (
	symbol TEXT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (symbol)
);
INSERT INTO "instruments" VALUES('BABA','{"symbol": "BABA", "tick": "0.01", "kind": "equity", "name": "BABA Group", "currency": "USD", "exchange": "NYSE", "calendar": "XNYS", "time_zone": "America/New_York", "delay_s": 0, "has_extended_hours": false}');
INSERT INTO "instruments" VALUES('JD','{"symbol": "JD", "tick": "0.01", "kind": "equity", "name": "JD Group", "currency": "USD", "exchange": "NYSE", "calendar": "XNYS", "time_zone": "America/New_York", "delay_s": 0, "has_extended_hours": false}');
INSERT INTO "instruments" VALUES('PDD','{"symbol": "PDD", "tick": "0.01", "kind": "equity", "name": "PDD Group", "currency": "USD", "exchange": "NYSE", "calendar": "XNYS", "time_zone": "America/New_York", "delay_s": 0, "has_extended_hours": false}');
CREATE TABLE key_figures (
	symbol TEXT NOT NULL, 
	day TEXT NOT NULL, 
	body TEXT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	PRIMARY KEY (symbol, day)
);
INSERT INTO "key_figures" VALUES('BABA','2023-11-15','{"values": {"target_mean": 100.0}, "days": {}, "currency": "", "book_currency": "", "opinions": [], "changes": []}',1700058605000000);
INSERT INTO "key_figures" VALUES('BABA','2023-11-13','{"values": {"target_mean": 121.5}, "days": {}, "currency": "USD", "book_currency": "CNY", "opinions": [[0, 12, 20, 6, 1, 0]], "changes": [{"day": "2023-11-13", "firm": "A bank", "grade": "Buy", "grade_before": "Hold", "target": 120.0, "target_before": 110.0}]}',1700058609000000);
INSERT INTO "key_figures" VALUES('BABA','2023-11-14','{"values": {"target_mean": 118.0}, "days": {}, "currency": "USD", "book_currency": "CNY", "opinions": [[0, 12, 20, 6, 1, 0]], "changes": [{"day": "2023-11-14", "firm": "A bank", "grade": "Buy", "grade_before": "Hold", "target": 120.0, "target_before": 110.0}]}',1700058609000000);
CREATE TABLE later_prices (
	firing INTEGER NOT NULL, 
	horizon TEXT NOT NULL, 
	due_at BIGINT NOT NULL, 
	price TEXT, 
	at BIGINT, 
	is_settled BOOLEAN NOT NULL, 
	PRIMARY KEY (firing, horizon), 
	FOREIGN KEY(firing) REFERENCES firings (number)
);
CREATE TABLE letters (
	id INTEGER NOT NULL, 
	about TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	title TEXT NOT NULL, 
	body TEXT NOT NULL, 
	written_at BIGINT NOT NULL, 
	state TEXT NOT NULL, 
	attempts INTEGER NOT NULL, 
	next_try BIGINT, 
	tried_at BIGINT, 
	error TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (about, channel)
);
INSERT INTO "letters" VALUES(1,'digest 2023-11-04','phone','The week','{"price": "To 2023-11-04"}',1700058609000000,'sent',1,NULL,1700058609000000,'');
INSERT INTO "letters" VALUES(2,'digest 2023-11-11','phone','The week','{"price": "To 2023-11-11"}',1700058609000000,'waiting',0,NULL,NULL,'');
CREATE TABLE notes (
	symbol TEXT NOT NULL, 
	text TEXT NOT NULL, 
	PRIMARY KEY (symbol)
);
INSERT INTO "notes" VALUES('BABA','Ask about the cloud; 8 shares each “ADS”.');
CREATE TABLE outbox (
	id INTEGER NOT NULL, 
	firing INTEGER NOT NULL, 
	channel TEXT NOT NULL, 
	state TEXT NOT NULL, 
	attempts INTEGER NOT NULL, 
	next_try BIGINT, 
	tried_at BIGINT, 
	error TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (firing, channel), 
	FOREIGN KEY(firing) REFERENCES firings (number)
);
INSERT INTO "outbox" VALUES(1,1,'desktop','sent',1,NULL,1700058609000000,'');
INSERT INTO "outbox" VALUES(2,2,'desktop','sent',1,NULL,1700058609000000,'');
INSERT INTO "outbox" VALUES(3,3,'desktop','sent',1,NULL,1700058609000000,'');
INSERT INTO "outbox" VALUES(4,4,'desktop','sent',1,NULL,1700058609000000,'');
INSERT INTO "outbox" VALUES(5,5,'desktop','sent',1,NULL,1700058609000000,'');
INSERT INTO "outbox" VALUES(6,6,'desktop','sent',1,NULL,1700058609000000,'');
INSERT INTO "outbox" VALUES(7,7,'desktop','sent',1,NULL,1700058609000000,'');
CREATE TABLE quotes (
	symbol TEXT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (symbol)
);
INSERT INTO "quotes" VALUES('BABA','{"symbol":"BABA","price":"79.5","quote_time":1700058609000000,"received_time":1700058609000000,"source":"test","previous_close":"86.00","currency":"USD","name":"","exchange":"","delay_s":0}');
CREATE TABLE reminders (
	outbox INTEGER NOT NULL, 
	due_at BIGINT NOT NULL, 
	PRIMARY KEY (outbox), 
	FOREIGN KEY(outbox) REFERENCES outbox (id)
);
INSERT INTO "reminders" VALUES(2,1700060409000000);
INSERT INTO "reminders" VALUES(3,1700060409000000);
CREATE TABLE securities (
	id TEXT NOT NULL, 
	run INTEGER, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(run) REFERENCES import_runs (id) ON DELETE SET NULL
);
INSERT INTO "securities" VALUES('BABA',1,'{"id": "BABA", "currency": "USD", "symbol": "BABA", "isin": "", "name": "", "kind": "equity", "by_hand": false, "sector": "", "tags": []}');
INSERT INTO "securities" VALUES('JD',1,'{"id": "JD", "currency": "USD", "symbol": "JD", "isin": "", "name": "", "kind": "equity", "by_hand": false, "sector": "", "tags": []}');
CREATE TABLE settings (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "settings" VALUES('portfolio revision','4');
INSERT INTO "settings" VALUES('layouts','{"Wide": "AAAA/wAAAAH9AAAAAwAAAAAAAAEpAAACnvwCAAAAAfsAAAAYAGQAbwBjAGsAIABmAGkAZwB1AHIAZQBzAQAAAfUAAADVAAAAWgD///8AAAABAAABKgAAAp78AgAAAAL7AAAAFgBkAG8AYwBrACAAYQBsAGUAcgB0AHMBAAAALAAAAp4AAAESAP////sAAAAcAGQAbwBjAGsAIAB3AGEAdABjAGgAbABpAHMAdAEAAAAA/////wAAAHgA////AAAAAwAAASkAAADe/AEAAAAB/AAAAS0AAAEpAAABvAD////6AAAAAAEAAAAF+wAAABwAZABvAGMAawAgAHAAbwByAHQAZgBvAGwAaQBvAQAAAAD/////AAABYAD////7AAAAEgBkAG8AYwBrACAAbgBlAHcAcwEAAAAA/////wAAAQoA////+wAAABYAZABvAGMAawAgAGEAZwBlAG4AZABhAQAAAAD/////AAABbQD////7AAAAEgBkAG8AYwBrACAAcABhAGkAcgEAAAAA/////wAAAT0A////+wAAABoAZABvAGMAawAgAG8AdgBlAHIAdgBpAGUAdwEAAAAA/////wAAAbwA////AAABKgAAAbwAAAABAAAAAgAAAAEAAAAC/AAAAAA=", "Usual": "AAAA/wAAAAH9AAAAAwAAAAAAAAEpAAACnvwCAAAAAvsAAAAcAGQAbwBjAGsAIAB3AGEAdABjAGgAbABpAHMAdAEAAAAsAAABxQAAAHgA////+wAAABgAZABvAGMAawAgAGYAaQBnAHUAcgBlAHMBAAAB9QAAANUAAABaAP///wAAAAEAAAFgAAACnvwCAAAAAfsAAAAWAGQAbwBjAGsAIABhAGwAZQByAHQAcwEAAAAsAAACngAAARIA////AAAAAwAAASkAAADe/AEAAAAB/AAAAS0AAAEpAAACAAD////6AAAAAAEAAAAF+wAAABwAZABvAGMAawAgAHAAbwByAHQAZgBvAGwAaQBvAQAAAAD/////AAABngD////7AAAAEgBkAG8AYwBrACAAbgBlAHcAcwEAAAAA/////wAAATYA////+wAAABYAZABvAGMAawAgAGEAZwBlAG4AZABhAQAAAAD/////AAABrgD////7AAAAEgBkAG8AYwBrACAAcABhAGkAcgEAAAAA/////wAAAZAA////+wAAABoAZABvAGMAawAgAG8AdgBlAHIAdgBpAGUAdwEAAAAA/////wAAAgAA////AAABKgAAAVIAAAABAAAAAgAAAAEAAAAC/AAAAAA="}');
INSERT INTO "settings" VALUES('drawings BABA','[{"id": 1, "kind": "trend", "anchors": [[1699900000, 80.0], [1699986400, 81.0]], "basis": "2023-11-15", "ink": "accent", "width": 1, "text": "", "locked": false}, {"id": 2, "kind": "ray", "anchors": [[1699900000, 80.0], [1699986400, 81.0]], "basis": "2023-11-15", "ink": "alert", "width": 2, "text": "", "locked": false}, {"id": 3, "kind": "horizontal", "anchors": [[1699900000, 80.0]], "basis": "2023-11-15", "ink": "up", "width": 3, "text": "", "locked": true}, {"id": 4, "kind": "rectangle", "anchors": [[1699900000, 80.0], [1699986400, 81.0]], "basis": "2023-11-15", "ink": "down", "width": 1, "text": "", "locked": false}, {"id": 5, "kind": "fibonacci", "anchors": [[1699900000, 80.0], [1699986400, 81.0]], "basis": "2023-11-15", "ink": "text", "width": 2, "text": "", "locked": false}, {"id": 6, "kind": "text", "anchors": [[1699900000, 80.0]], "basis": "2023-11-15", "ink": "accent", "width": 3, "text": "the news of 16 November", "locked": false}, {"id": 7, "kind": "brush", "anchors": [[1699900000, 80.0], [1699986400, 81.0], [1700072800, 82.0], [1700159200, 83.0], [1700245600, 84.0]], "basis": "2023-11-15", "ink": "alert", "width": 1, "text": "", "locked": false}]');
INSERT INTO "settings" VALUES('alerts arrangement','symbol');
INSERT INTO "settings" VALUES('window','{"geometry": "AdnQywADAAAAAAAAAAAAAAAAA4cAAALnAAAAAgAAAAIAAAOFAAAC5QAAAAAAAAAAAyAAAAACAAAAAgAAA4UAAALl", "state": "AAAA/wAAAAH9AAAAAwAAAAAAAAEpAAACnvwCAAAAAvsAAAAcAGQAbwBjAGsAIAB3AGEAdABjAGgAbABpAHMAdAEAAAAsAAABxQAAAHgA////+wAAABgAZABvAGMAawAgAGYAaQBnAHUAcgBlAHMBAAAB9QAAANUAAABaAP///wAAAAEAAAEqAAACnvwCAAAAAfsAAAAWAGQAbwBjAGsAIABhAGwAZQByAHQAcwEAAAAsAAACngAAARIA////AAAAAwAAASkAAADe/AEAAAAB/AAAAS0AAAEpAAACAAD////6AAAAAAEAAAAF+wAAABwAZABvAGMAawAgAHAAbwByAHQAZgBvAGwAaQBvAQAAAAD/////AAABngD////7AAAAEgBkAG8AYwBrACAAbgBlAHcAcwEAAAAA/////wAAATYA////+wAAABYAZABvAGMAawAgAGEAZwBlAG4AZABhAQAAAAD/////AAABrgD////7AAAAEgBkAG8AYwBrACAAcABhAGkAcgEAAAAA/////wAAAZAA////+wAAABoAZABvAGMAawAgAG8AdgBlAHIAdgBpAGUAdwEAAAAA/////wAAAgAA////AAABKgAAAbwAAAABAAAAAgAAAAEAAAAC/AAAAAA=", "theme": null, "instead_of": "system"}');
CREATE TABLE splits (
	security TEXT NOT NULL, 
	day DATE NOT NULL, 
	ratio TEXT NOT NULL, 
	run INTEGER, 
	PRIMARY KEY (security, day), 
	FOREIGN KEY(security) REFERENCES securities (id), 
	FOREIGN KEY(run) REFERENCES import_runs (id)
);
INSERT INTO "splits" VALUES('BABA','2023-11-09','2',NULL);
CREATE TABLE stories (
	id TEXT NOT NULL, 
	published_at BIGINT NOT NULL, 
	is_read BOOLEAN NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "stories" VALUES('story-0',1700058609000000,1,'["Results on Thursday", "Newswire", "https://news.example/", ""]');
INSERT INTO "stories" VALUES('story-1',1700058609000000,0,'["Gr\u00f6\u00dfere Wolke", "Newswire", "https://news.example/", ""]');
CREATE TABLE story_symbols (
	symbol TEXT NOT NULL, 
	story TEXT NOT NULL, 
	PRIMARY KEY (symbol, story), 
	FOREIGN KEY(story) REFERENCES stories (id) ON DELETE CASCADE
);
INSERT INTO "story_symbols" VALUES('BABA','story-0');
INSERT INTO "story_symbols" VALUES('BABA','story-1');
CREATE TABLE transactions (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at BIGINT NOT NULL, 
	kind TEXT NOT NULL, 
	account TEXT NOT NULL, 
	security TEXT, 
	quantity TEXT NOT NULL, 
	price TEXT, 
	amount TEXT, 
	currency TEXT NOT NULL, 
	fees TEXT NOT NULL, 
	taxes TEXT NOT NULL, 
	more TEXT NOT NULL, 
	note TEXT NOT NULL, 
	source TEXT NOT NULL, 
	external_id TEXT NOT NULL, 
	fingerprint TEXT NOT NULL, 
	run INTEGER, 
	FOREIGN KEY(account) REFERENCES accounts (id), 
	FOREIGN KEY(security) REFERENCES securities (id), 
	FOREIGN KEY(run) REFERENCES import_runs (id)
);
INSERT INTO "transactions" VALUES(1,1698796800000000,'deposit','CSV',NULL,'0',NULL,'10000','USD','0','0','','','CSV','','CSV
deposit
2023-11-01T00:00:00+00:00
CSV

USD
0

10000
0
0

',1);
INSERT INTO "transactions" VALUES(2,1698883200000000,'buy','CSV','BABA','40','84.20',NULL,'USD','1.50','0','','“first”','CSV','','CSV
buy
2023-11-02T00:00:00+00:00
CSV
BABA
USD
40
84.2

1.5
0

',1);
INSERT INTO "transactions" VALUES(3,1699228800000000,'buy','CSV','JD','100','26.10',NULL,'USD','1.50','0','','','CSV','','CSV
buy
2023-11-06T00:00:00+00:00
CSV
JD
USD
100
26.1

1.5
0

',1);
INSERT INTO "transactions" VALUES(4,1699401600000000,'sell','CSV','BABA','10','86.00',NULL,'USD','1.50','0','','','CSV','','CSV
sell
2023-11-08T00:00:00+00:00
CSV
BABA
USD
10
86

1.5
0

',1);
INSERT INTO "transactions" VALUES(5,1699574400000000,'dividend','CSV','BABA','0',NULL,'30.00','USD','0','0','','','CSV','','CSV
dividend
2023-11-10T00:00:00+00:00
CSV
BABA
USD
0

30
0
0

',1);
CREATE TABLE verdicts (
	alert TEXT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (alert)
);
INSERT INTO "verdicts" VALUES('22','{"born_at": 0, "trail": [], "words": [[1, "not_met"]], "history": [["2023-11-15T14:30:06+00:00", "not_heard", "87.00", "BABA"], ["2023-11-15T14:30:07+00:00", "not_heard", "90.50", "BABA"], ["2023-11-15T14:30:08+00:00", "not_heard", "89.00", "BABA"], ["2023-11-15T14:30:09+00:00", "not_heard", "79.50", "BABA"]]}');
INSERT INTO "verdicts" VALUES('1','{"born_at": 0, "trail": [[1, "paused"], [4, "paused"]], "words": [[1, "not_met"], [1, "paused"]]}');
INSERT INTO "verdicts" VALUES('2','{"born_at": 0, "trail": [[1, "not_met"], [4, "not_met"]], "words": [[1, "not_met"]]}');
INSERT INTO "verdicts" VALUES('3','{"born_at": 0, "trail": [[1, "not_met"], [4, "not_met"]], "words": [[1, "not_met"]]}');
INSERT INTO "verdicts" VALUES('4','{"born_at": 0, "trail": [[1, "not_met"], [4, "not_met"]], "words": [[1, "not_met"]]}');
INSERT INTO "verdicts" VALUES('5','{"born_at": 0, "trail": [[1, "not_met"], [4, "not_met"]], "words": [[1, "not_met"]]}');
INSERT INTO "verdicts" VALUES('6','{"born_at": 0, "trail": [[1, "not_met"], [4, "fired"]], "words": [[1, "not_met"], [5, "has_fired"]]}');
INSERT INTO "verdicts" VALUES('7','{"born_at": 0, "trail": [[1, "not_met"], [2, "not_met"], [3, "not_met"], [4, "fired"]], "words": [[1, "not_met"], [5, "has_fired"]]}');
INSERT INTO "verdicts" VALUES('8','{"born_at": 0, "trail": [[1, "not_met"], [2, "fired"], [4, "has_fired"]], "words": [[1, "not_met"], [3, "has_fired"]]}');
INSERT INTO "verdicts" VALUES('9','{"born_at": 0, "trail": [[1, "not_met"], [2, "not_met"], [3, "not_met"], [4, "fired"]], "words": [[1, "not_met"], [5, "has_fired"]]}');
INSERT INTO "verdicts" VALUES('10','{"born_at": 0, "trail": [[1, "not_met"], [2, "not_met"], [4, "fired"]], "words": [[1, "not_met"], [5, "has_fired"]]}');
INSERT INTO "verdicts" VALUES('11','{"born_at": 0, "trail": [[1, "not_met"], [4, "not_met"]], "words": [[1, "not_met"]]}');
INSERT INTO "verdicts" VALUES('12','{"born_at": 0, "trail": [[1, "not_met"], [4, "not_met"]], "words": [[1, "not_met"]]}');
INSERT INTO "verdicts" VALUES('13','{"born_at": 0, "trail": [[1, "not_met"], [4, "not_met"]], "words": [[1, "not_met"]]}');
INSERT INTO "verdicts" VALUES('14','{"born_at": 0, "trail": [[1, "not_met"], [4, "not_met"]], "words": [[1, "not_met"]]}');
INSERT INTO "verdicts" VALUES('15','{"born_at": 0, "trail": [[1, "no_history"], [2, "no_history"], [3, "no_history"], [4, "no_history"]], "words": [[1, "not_met"]]}');
INSERT INTO "verdicts" VALUES('16','{"born_at": 0, "trail": [[1, "no_history"], [2, "no_history"], [3, "no_history"], [4, "no_history"]], "words": [[1, "not_met"]]}');
INSERT INTO "verdicts" VALUES('17','{"born_at": 0, "trail": [[1, "no_history"], [2, "no_history"], [3, "no_history"], [4, "no_history"]], "words": [[1, "not_met"]]}');
INSERT INTO "verdicts" VALUES('18','{"born_at": 0, "trail": [[1, "not_met"], [4, "not_met"]], "words": [[1, "not_met"]]}');
INSERT INTO "verdicts" VALUES('19','{"born_at": 0, "trail": [[1, "no_history"], [2, "no_history"], [3, "no_history"], [4, "no_history"]], "words": [[1, "not_met"]], "history": [["2023-11-15T14:30:06+00:00", "no_history", "87.00", ""], ["2023-11-15T14:30:07+00:00", "no_history", "90.50", ""], ["2023-11-15T14:30:08+00:00", "no_history", "89.00", ""], ["2023-11-15T14:30:09+00:00", "no_history", "79.50", ""]]}');
INSERT INTO "verdicts" VALUES('20','{"born_at": 0, "trail": [[1, "not_heard"], [2, "not_heard"], [3, "not_heard"], [4, "not_heard"]], "words": [[1, "not_met"]], "history": [["2023-11-15T14:30:06+00:00", "not_heard", "87.00", ""], ["2023-11-15T14:30:07+00:00", "not_heard", "90.50", ""], ["2023-11-15T14:30:08+00:00", "not_heard", "89.00", ""], ["2023-11-15T14:30:09+00:00", "not_heard", "79.50", ""]]}');
INSERT INTO "verdicts" VALUES('21','{"born_at": 0, "trail": [[1, "not_met"], [2, "not_met"], [3, "not_met"], [4, "not_met"]], "words": [[1, "not_met"]], "history": [["2023-11-15T14:30:06+00:00", "not_met", "87.00", ""], ["2023-11-15T14:30:07+00:00", "not_met", "90.50", ""], ["2023-11-15T14:30:08+00:00", "not_met", "89.00", ""], ["2023-11-15T14:30:09+00:00", "not_met", "79.50", ""]]}');
INSERT INTO "verdicts" VALUES('23','{"born_at": 0, "trail": [[1, "not_met"], [4, "not_met"]], "words": [[1, "not_met"]]}');
INSERT INTO "verdicts" VALUES('24','{"born_at": 0, "trail": [[1, "not_met"], [4, "not_met"]], "words": [[1, "not_met"]]}');
INSERT INTO "verdicts" VALUES('25','{"born_at": 0, "trail": [[1, "not_heard"], [2, "not_heard"], [3, "not_heard"], [4, "not_heard"]], "words": [[1, "not_met"]], "history": [["2023-11-15T14:30:06+00:00", "not_heard", "87.00", ""], ["2023-11-15T14:30:07+00:00", "not_heard", "90.50", ""], ["2023-11-15T14:30:08+00:00", "not_heard", "89.00", ""], ["2023-11-15T14:30:09+00:00", "not_heard", "79.50", ""]]}');
INSERT INTO "verdicts" VALUES('26','{"born_at": 0, "trail": [[1, "not_met"], [2, "not_met"], [3, "not_met"], [4, "not_met"]], "words": [[1, "not_met"]]}');
INSERT INTO "verdicts" VALUES('27','{"born_at": 0, "trail": [[1, "not_met"], [2, "fired"], [3, "not_met"], [4, "not_met"]], "words": [[1, "not_met"]]}');
INSERT INTO "verdicts" VALUES('28','{"born_at": 0, "trail": [[1, "not_met"], [2, "fired"], [3, "not_met"], [4, "not_met"]], "words": [[1, "not_met"]]}');
CREATE TABLE watchlist_groups (
	watchlist INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	at INTEGER NOT NULL, 
	is_folded BOOLEAN NOT NULL, 
	PRIMARY KEY (watchlist, position), 
	FOREIGN KEY(watchlist) REFERENCES watchlists (id) ON DELETE CASCADE
);
INSERT INTO "watchlist_groups" VALUES(1,0,'Shops',10,0);
INSERT INTO "watchlist_groups" VALUES(2,0,'Held',0,0);
INSERT INTO "watchlist_groups" VALUES(2,1,'Looked at',1,0);
CREATE TABLE watchlist_symbols (
	watchlist INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	symbol TEXT NOT NULL, 
	PRIMARY KEY (watchlist, position), 
	FOREIGN KEY(watchlist) REFERENCES watchlists (id) ON DELETE CASCADE
);
INSERT INTO "watchlist_symbols" VALUES(1,0,'BABA');
INSERT INTO "watchlist_symbols" VALUES(1,1,'9988.HK');
INSERT INTO "watchlist_symbols" VALUES(1,2,'BIDU');
INSERT INTO "watchlist_symbols" VALUES(1,3,'0700.HK');
INSERT INTO "watchlist_symbols" VALUES(1,4,'NTES');
INSERT INTO "watchlist_symbols" VALUES(1,5,'NVDA');
INSERT INTO "watchlist_symbols" VALUES(1,6,'AMZN');
INSERT INTO "watchlist_symbols" VALUES(1,7,'KWEB');
INSERT INTO "watchlist_symbols" VALUES(1,8,'BTC-USD');
INSERT INTO "watchlist_symbols" VALUES(1,9,'GC=F');
INSERT INTO "watchlist_symbols" VALUES(1,10,'JD');
INSERT INTO "watchlist_symbols" VALUES(1,11,'PDD');
INSERT INTO "watchlist_symbols" VALUES(2,0,'BABA');
INSERT INTO "watchlist_symbols" VALUES(2,1,'JD');
CREATE TABLE watchlists (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	UNIQUE (name)
);
INSERT INTO "watchlists" VALUES(1,'BABA & peers',0);
INSERT INTO "watchlists" VALUES(2,'Größen & Werte',1);
CREATE INDEX alert_log_by_alert ON alert_log (alert, number);
CREATE INDEX ix_stories_published_at ON stories (published_at);
CREATE INDEX ix_outbox_state ON outbox (state);
CREATE INDEX ix_transactions_run ON transactions (run);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('watchlists',2);
INSERT INTO "sqlite_sequence" VALUES('import_runs',1);
INSERT INTO "sqlite_sequence" VALUES('transactions',5);
INSERT INTO "sqlite_sequence" VALUES('alert_numbers',28);
COMMIT;
