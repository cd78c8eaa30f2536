/** The demonstration: a fictional bureau with figures, targets and month states that are true to every error rule. */
package org.justicestat.service.demo;
