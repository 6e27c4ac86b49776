#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads OpenMetrics text from stdin with the Prometheus project's own strict parser and prints its families as JSON.

Exit 1 with the parser's complaint where the text is not OpenMetrics.
"""
import json
import sys

from prometheus_client.openmetrics.parser import text_string_to_metric_families

text = sys.stdin.buffer.read().decode("utf-8")
try:
    families = list(text_string_to_metric_families(text))
except ValueError as error:
    sys.exit(f"not OpenMetrics: {error}")
print(json.dumps({
    family.name: {
        "type": family.type, "unit": family.unit, "help": family.documentation,
        "samples": [{"name": sample.name, "labels": sample.labels, "value": sample.value} for sample in family.samples],
    } for family in families}))
