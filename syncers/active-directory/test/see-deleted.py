# What `dsacls "CN=Deleted Objects,…" /G account:LCRP` does on Windows: lets an account see what was deleted.
import sys

import ldb
from samba.auth import system_session
from samba.dcerpc import security
from samba.ndr import ndr_pack, ndr_unpack
from samba.param import LoadParm
from samba.samdb import SamDB

conf, base, sid = sys.argv[1:]
parameters = LoadParm()
parameters.load(conf)
database = SamDB(session_info=system_session(), lp=parameters)
name = ldb.Dn(database, "CN=Deleted Objects," + base)
found = database.search(
    name, scope=ldb.SCOPE_BASE, attrs=["nTSecurityDescriptor"], controls=["show_deleted:1"]
)
domain = security.dom_sid(database.get_domain_sid())
sddl = ndr_unpack(security.descriptor, found[0]["nTSecurityDescriptor"][0]).as_sddl(domain)
place = sddl.index("(", sddl.index("D:"))
wanted = sddl[:place] + "(A;CI;LCRPLO;;;%s)" % sid + sddl[place:]
message = ldb.Message(name)
message["sd"] = ldb.MessageElement(
    ndr_pack(security.descriptor.from_sddl(wanted, domain)), ldb.FLAG_MOD_REPLACE, "nTSecurityDescriptor"
)
database.modify(message, ["show_deleted:1"])
