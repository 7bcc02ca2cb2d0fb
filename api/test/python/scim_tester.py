"""Runs scim2-tester against a SCIM service, and prints its results as JSON."""

import json
import os
import sys

from httpx2 import Client
from scim2_client.engines.httpx2 import SyncSCIMClient
from scim2_tester import check_server

http = Client(
    base_url=sys.argv[1],
    headers={"Authorization": "Bearer " + os.environ["SCIM_TOKEN"]},
    timeout=60,
)
client = SyncSCIMClient(http)
client.discover()
results = check_server(client)
print(
    json.dumps(
        [
            {
                "status": result.status.name,
                "title": result.title,
                "type": result.resource_type,
                "reason": result.reason,
            }
            for result in results
        ]
    )
)
