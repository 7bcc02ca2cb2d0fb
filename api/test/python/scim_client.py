"""Uses a SCIM service as a program made with scim2-client would. Prints nothing if everything is right."""

import os
import sys

from httpx2 import Client
from scim2_client.engines.httpx2 import SyncSCIMClient
from scim2_models import PatchOp, PatchOperation, SearchRequest

http = Client(
    base_url=sys.argv[1],
    headers={"Authorization": "Bearer " + os.environ["SCIM_TOKEN"]},
    timeout=60,
)
scim = SyncSCIMClient(http)
scim.discover()
User = scim.get_resource_model("User")
Group = scim.get_resource_model("Group")

people = [scim.create(User(user_name=f"driven{index}")) for index in range(3)]
ada = people[0]
ada.display_name = "Ada Lovelace"
assert scim.replace(ada).display_name == "Ada Lovelace"
found = scim.query(User, query_parameters=SearchRequest(filter='displayName sw "ada"'))
assert [one.id for one in found.resources] == [ada.id], found
page = scim.query(
    User,
    query_parameters=SearchRequest(sort_by="userName", sort_order="descending", count=2, start_index=2),
)
assert [one.user_name for one in page.resources] == ["driven1", "driven0"], page

group = scim.create(Group(display_name="Driven"))
add = PatchOp[Group](
    operations=[
        PatchOperation[Group](
            op="add", path="members", value=[Group.Members(value=one.id) for one in people]
        )
    ]
)
scim.modify(Group, group.id, add)
members = scim.query(Group, group.id).members
assert sorted(one.value for one in members) == sorted(one.id for one in people), members
scim.delete(User, people[2].id)
assert len(scim.query(Group, group.id).members) == 2
scim.delete(Group, group.id)
