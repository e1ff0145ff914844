"""How a question becomes ranked files: three lanes, one fusion, and the reasons for each hit."""
